package io.github.cucumberdoip.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The POM of this project, as far as pages repeat it.
 *
 * @param file where it is
 * @param text its text
 */
record OwnPom(Path file, String text) {
  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

  static OwnPom read() throws IOException {
    Path file = Path.of("pom.xml");
    return new OwnPom(file, Files.readString(file));
  }

  String groupId() {
    return element("groupId");
  }

  String artifactId() {
    return element("artifactId");
  }

  String version() {
    return element("version");
  }

  /** Where another POM gives an artifact another version than this one, or one that is not here. */
  List<String> deviations(String otherPom) {
    Map<String, String> ours = versions(text);
    List<String> deviations = new ArrayList<>();
    versions(otherPom)
        .forEach(
            (artifact, version) -> {
              if (!version.equals(ours.get(artifact))) {
                deviations.add(artifact + " " + version + ", ours: " + ours.get(artifact));
              }
            });
    return deviations;
  }

  private Map<String, String> versions(String pom) {
    Map<String, String> versions = new LinkedHashMap<>();
    Matcher artifact = ARTIFACT.matcher(pom);
    while (artifact.find()) {
      String version =
          PROPERTY
              .matcher(artifact.group(2))
              .replaceAll(property -> Matcher.quoteReplacement(element(property.group(1))));
      versions.putIfAbsent(artifact.group(1), version);
    }
    return versions;
  }

  private String element(String name) {
    Matcher element = Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(text);
    if (!element.find()) {
      throw new AssertionError(file + " has no element " + name);
    }
    return element.group(1);
  }
}
