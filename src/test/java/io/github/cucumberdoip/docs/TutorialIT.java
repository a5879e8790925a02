package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Does what the tutorial says, block by block: writes its files, runs its commands, compares what
 * they print. Needs the jar of this build, so it runs after it was made.
 */
@Tag("sockets")
class TutorialIT {
  private static final Path PAGE = Path.of("docs/tutorials/first-scenario.md");
  private static final Path DIRECTORY = Path.of("target/tutorial").toAbsolutePath();
  private static final Path PROJECT = DIRECTORY.resolve("first-scenario");
  private static final Path LOCAL_REPOSITORY = DIRECTORY.resolve("local-repository");
  private static final Path SETTINGS = DIRECTORY.resolve("settings.xml");

  private final List<MavenRun> runs = new ArrayList<>();

  @Test
  void doesWhatItSays() throws IOException, InterruptedException {
    prepare();
    for (Block block : Page.read(PAGE).blocks()) {
      follow(block);
    }
    assertThat(runs).extracting(MavenRun::exitCode).containsExactly(0, 1, 0);
    assertThat(PROJECT.resolve("target/report.html")).content().contains("Reading the VIN");
  }

  private static void prepare() throws IOException {
    delete(PROJECT);
    // An empty directory of this name ends Maven's search for the settings of the build around.
    Files.createDirectories(PROJECT.resolve(".mvn"));
    OwnPom pom = OwnPom.read();
    delete(LOCAL_REPOSITORY.resolve(pom.groupId().replace('.', '/')));
    Path deployed = DIRECTORY.resolve("repository");
    FileRepository.deploy(deployed, pom, Path.of(property("tutorial.jar")));
    Path outer = Path.of(property("tutorial.localRepository"));
    Files.writeString(SETTINGS, FileRepository.settings(deployed, outer));
  }

  private void follow(Block block) throws IOException, InterruptedException {
    if (block.isMarked("file")) {
      Path file = PROJECT.resolve(block.markerValue());
      Files.createDirectories(file.getParent());
      Files.writeString(file, block.text());
    } else if (block.isMarked("run")) {
      run(block);
    } else if (block.isMarked("prints")) {
      assertThat(Quote.masked(runs.get(runs.size() - 1).output()))
          .as(block.place())
          .contains(Quote.masked(block.text()));
    } else {
      throw new AssertionError(block.place() + ": no marker says what this block is for");
    }
  }

  private void run(Block block) throws IOException, InterruptedException {
    assertThat(block.text()).as(block.place()).startsWith("mvn ");
    List<String> arguments = new ArrayList<>(options());
    arguments.addAll(List.of(block.text().strip().substring("mvn ".length()).split(" ")));
    Path log = DIRECTORY.resolve("run-" + (runs.size() + 1) + ".log");
    MavenRun run = MavenRun.in(Path.of(property("maven.home")), PROJECT, log, arguments);
    assertThat(run.exitCode() == 0)
        .as("%s %s; Maven said:%n%s", block.place(), block.marker(), run.output())
        .isEqualTo(block.markerValue().equals("passes"));
    runs.add(run);
    assertThat(PROJECT.resolve("target/surefire-reports/TEST-example.FeaturesTest.xml"))
        .content()
        .contains(examples().map(name -> "<testcase name=\"" + name + "\"").toList());
  }

  private static Stream<String> examples() throws IOException {
    String feature = Files.readString(PROJECT.resolve("features/reading-the-vin.feature"));
    return Pattern.compile("Example: (.+)").matcher(feature).results().map(found -> found.group(1));
  }

  private static List<String> options() {
    List<String> options = new ArrayList<>(List.of("-B", "-gs", SETTINGS.toString()));
    options.add("-Dmaven.repo.local=" + LOCAL_REPOSITORY);
    if (property("tutorial.mode").equals("offline true")) {
      options.addAll(List.of("-o", "-Daether.offline.protocols=file"));
    }
    return options;
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    Assumptions.assumeTrue(value != null, () -> name + " is not set: run this with mvn verify");
    return value;
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
