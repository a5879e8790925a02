package io.github.cucumberdoip.tls;

import io.github.cucumberdoip.message.FileTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.bouncycastle.tls.SecurityParameters;
import org.bouncycastle.tls.TlsContext;
import org.bouncycastle.tls.crypto.TlsSecret;

/**
 * Writes the keys of connections in the NSS key log format: a line has a label, the client random
 * and a secret.
 */
final class KeyLog {
  private final Path file;

  private KeyLog(Path file) {
    this.file = file;
  }

  /** Makes the file, so that a wrong path is told before a tester comes. */
  static KeyLog open(Path file) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      KeyLog log = new KeyLog(file);
      log.append("");
      return log;
    } catch (IOException e) {
      throw TlsException.of(
          "cannot write the TLS key log " + file + ": " + FileTrouble.of(e),
          "a file that can be written to",
          "name another file, for example target/tls-keys.log",
          e);
    }
  }

  /** The secrets of the messages after ServerHello; there are none of their own before TLS 1.3. */
  void handshake(TlsContext context) throws IOException {
    SecurityParameters parameters = context.getSecurityParametersHandshake();
    append(
        line(
                context,
                parameters,
                "CLIENT_HANDSHAKE_TRAFFIC_SECRET",
                parameters.getTrafficSecretClient())
            + line(
                context,
                parameters,
                "SERVER_HANDSHAKE_TRAFFIC_SECRET",
                parameters.getTrafficSecretServer()));
  }

  /** The secrets of the application data of TLS 1.3. */
  void application(TlsContext context) throws IOException {
    SecurityParameters parameters = context.getSecurityParametersConnection();
    append(
        line(context, parameters, "CLIENT_TRAFFIC_SECRET_0", parameters.getTrafficSecretClient())
            + line(
                context, parameters, "SERVER_TRAFFIC_SECRET_0", parameters.getTrafficSecretServer())
            + line(context, parameters, "EXPORTER_SECRET", parameters.getExporterMasterSecret()));
  }

  /** The secret of TLS 1.2. */
  void master(TlsContext context) throws IOException {
    SecurityParameters parameters = context.getSecurityParametersConnection();
    append(line(context, parameters, "CLIENT_RANDOM", parameters.getMasterSecret()));
  }

  private static String line(
      TlsContext context, SecurityParameters parameters, String label, TlsSecret secret) {
    HexFormat hex = HexFormat.of();
    // a copy, as reading a secret takes it away
    byte[] bytes = context.getCrypto().adoptSecret(secret).extract();
    return label
        + " "
        + hex.formatHex(parameters.getClientRandom())
        + " "
        + hex.formatHex(bytes)
        + "\n";
  }

  /** In one write, so that connections don't get into each other's lines. */
  private void append(String lines) throws IOException {
    Files.write(
        file,
        lines.getBytes(StandardCharsets.US_ASCII),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
