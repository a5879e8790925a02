package io.github.cucumberdoip.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Without Bouncy Castle on the class path, what needs it says what to add. */
class MissingLibraryTest {
  private static URLClassLoader without(String part) {
    URL[] urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains(part))
            .map(MissingLibraryTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Throwable generating(String missing) throws Exception {
    try (URLClassLoader loader = without(missing)) {
      try {
        loader.loadClass(TlsCertificates.class.getName()).getMethod("generate").invoke(null);
        return null;
      } catch (InvocationTargetException e) {
        return e.getCause();
      }
    }
  }

  @Test
  void theMessageNamesTheDependencies() throws Exception {
    for (String missing : new String[] {"bcpkix", "bctls", "bouncycastle"}) {
      Throwable failure = generating(missing);
      assertThat(failure).as(missing).isNotNull();
      assertThat(failure.getClass().getName()).isEqualTo(TlsException.class.getName());
      assertThat(failure)
          .hasMessageStartingWith(
              "generating certificates needs Bouncy Castle, which is not on the class path")
          .hasMessageContaining(
              "expected: org.bouncycastle:bctls-jdk18on:1.84 and org.bouncycastle:bcpkix-jdk18on:1.84")
          .hasMessageContaining("<artifactId>bcpkix-jdk18on</artifactId>");
    }
  }

  @Test
  void nothingIsMissingWithIt() throws Exception {
    assertThat(generating("no such jar")).isNull();
  }

  @Test
  void theVersionIsThatOfOurPom() throws Exception {
    String pom = java.nio.file.Files.readString(Path.of("pom.xml"));
    String version =
        BouncyCastle.DEPENDENCY.substring(BouncyCastle.DEPENDENCY.lastIndexOf(':') + 1);
    assertThat(pom).contains("<bouncycastle.version>" + version + "</bouncycastle.version>");
  }
}
