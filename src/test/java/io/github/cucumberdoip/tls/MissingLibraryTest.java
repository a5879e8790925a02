package io.github.cucumberdoip.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /** A user of the plain port needs no library, and is told what to add when opening the other. */
  @Test
  @Tag("sockets")
  void aServerRunsWithoutItUntilItShallListenWithTls(@TempDir Path folder) throws Exception {
    TlsCertificates.generate().writeTo(folder);
    try (URLClassLoader loader = without("bouncycastle")) {
      Class<?> address = loader.loadClass("io.github.cucumberdoip.message.LogicalAddress");
      Class<?> type = loader.loadClass("io.github.cucumberdoip.DoipServer");
      Object builder =
          type.getMethod("builder", address)
              .invoke(null, address.getMethod("of", int.class).invoke(null, 0x1010));
      builder.getClass().getMethod("port", int.class).invoke(builder, 0);
      try (AutoCloseable server =
          (AutoCloseable) builder.getClass().getMethod("start").invoke(builder)) {
        assertThat(type.getMethod("isRunning").invoke(server)).isEqualTo(true);
        Class<?> identities = loader.loadClass(TlsIdentity.class.getName());
        Class<?> settings = loader.loadClass(TlsSettings.class.getName());
        Object identity =
            identities
                .getMethod("ofPkcs12", Path.class, String.class)
                .invoke(null, folder.resolve("ecu.p12"), "changeit");
        Object port = type.getMethod("tls").invoke(server);
        Object tls = settings.getMethod("of", identities).invoke(null, identity);
        assertThatThrownBy(() -> port.getClass().getMethod("open", settings).invoke(port, tls))
            .cause()
            .hasMessageStartingWith("listening with TLS needs Bouncy Castle");
        assertThat(type.getMethod("isRunning").invoke(server)).isEqualTo(true);
      }
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
