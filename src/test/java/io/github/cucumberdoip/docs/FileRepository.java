package io.github.cucumberdoip.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Offers this build's jar to another Maven, together with all that this build's Maven has in its
 * local repository. The other one has a local repository of its own: what it stores of an
 * unpublished version must not end up in the user's.
 */
final class FileRepository {
  private static final String REPOSITORY =
      """
      <repository>
        <id>%1$s</id>
        <url>%2$s</url>
        <releases><checksumPolicy>ignore</checksumPolicy></releases>
        <snapshots><checksumPolicy>ignore</checksumPolicy></snapshots>
      </repository>
      """;
  // The mirror of a repository by itself: it wins over a mirror of everything in the user's
  // settings.
  private static final String MIRROR =
      "<mirror><id>%1$s</id><mirrorOf>%1$s</mirrorOf><url>%2$s</url></mirror>\n";

  private FileRepository() {}

  /** Puts a jar and its POM where Maven looks for them. */
  static void deploy(Path repository, OwnPom pom, Path jar) throws IOException {
    String name = pom.artifactId() + "-" + pom.version();
    Path directory =
        repository.resolve(
            pom.groupId().replace('.', '/') + "/" + pom.artifactId() + "/" + pom.version());
    Files.createDirectories(directory);
    Files.copy(jar, directory.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    Files.copy(pom.file(), directory.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Settings with two repositories: what was deployed, and the local one of this build. */
  static String settings(Path deployed, Path localRepository) {
    String ours = deployed.toUri().toString();
    String theirs = localRepository.toUri().toString();
    String repositories =
        REPOSITORY.formatted("this-build", ours) + REPOSITORY.formatted("outer-build", theirs);
    return "<settings>\n<mirrors>\n"
        + MIRROR.formatted("this-build", ours)
        + MIRROR.formatted("outer-build", theirs)
        + "</mirrors>\n<profiles><profile><id>tutorial</id>\n<repositories>\n"
        + repositories
        + "</repositories>\n<pluginRepositories>\n"
        + repositories.replace("repository>", "pluginRepository>")
        + "</pluginRepositories>\n</profile></profiles>\n"
        + "<activeProfiles><activeProfile>tutorial</activeProfile></activeProfiles>\n</settings>\n";
  }
}
