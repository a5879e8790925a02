package io.github.cucumberdoip.tls;

/** The optional library. Classes that use it are not loaded before it was asked for here. */
final class BouncyCastle {
  /** What to add to a POM; the version is the one that this project is built with. */
  static final String DEPENDENCY = "org.bouncycastle:bctls-jdk18on:1.84";

  static final String CERTIFICATES_DEPENDENCY = "org.bouncycastle:bcpkix-jdk18on:1.84";

  private BouncyCastle() {}

  /**
   * Checks that the library is there.
   *
   * @param purpose what needs it, as the beginning of a sentence
   */
  static void require(String purpose) {
    try {
      ClassLoader loader = BouncyCastle.class.getClassLoader();
      Class.forName("org.bouncycastle.tls.TlsServerProtocol", false, loader);
      Class.forName("org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder", false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw TlsException.of(
          purpose + " needs Bouncy Castle, which is not on the class path",
          DEPENDENCY + " and " + CERTIFICATES_DEPENDENCY,
          "add both to the dependencies of your project (with scope test), for example"
              + xml("bctls-jdk18on")
              + xml("bcpkix-jdk18on"),
          e);
    }
  }

  private static String xml(String artifact) {
    return "\n            <dependency><groupId>org.bouncycastle</groupId><artifactId>"
        + artifact
        + "</artifactId><version>"
        + DEPENDENCY.substring(DEPENDENCY.lastIndexOf(':') + 1)
        + "</version><scope>test</scope></dependency>";
  }
}
