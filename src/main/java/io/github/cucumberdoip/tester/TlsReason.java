package io.github.cucumberdoip.tester;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says in words why a handshake failed on the tester's side. */
final class TlsReason {
  private static final String ALERT = "Received fatal alert: ";

  private TlsReason() {}

  static String of(Throwable failure) {
    if (causes(failure).anyMatch(CertificateExpiredException.class::isInstance)) {
      return "the ECU's certificate has expired";
    }
    if (causes(failure).anyMatch(CertificateNotYetValidException.class::isInstance)) {
      return "the ECU's certificate is not valid yet";
    }
    if (causes(failure).anyMatch(CertPathBuilderException.class::isInstance)) {
      return "the ECU's certificate is not trusted, an unknown authority has issued it";
    }
    Optional<String> certificate =
        causes(failure)
            .filter(CertificateException.class::isInstance)
            .map(Throwable::getMessage)
            .findFirst();
    if (certificate.isPresent()) {
      boolean host = certificate.get().startsWith("No ");
      return (host ? "the ECU's certificate is for another host: " : "the ECU's certificate: ")
          + certificate.get();
    }
    String message = String.valueOf(failure.getMessage());
    int alert = message.indexOf(ALERT);
    if (alert >= 0) {
      return "the ECU sent the alert " + message.substring(alert + ALERT.length());
    }
    if (failure instanceof SocketTimeoutException) {
      return "the ECU did not answer in time";
    }
    return failure instanceof EOFException ? "the ECU closed the connection" : message;
  }

  /** Why a connection ended, if it was for TLS. */
  static Optional<String> ofEnd(Exception failure) {
    return failure instanceof SSLException ? Optional.of(of(failure)) : Optional.empty();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause);
  }
}
