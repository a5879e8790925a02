package io.github.cucumberdoip.tls;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsFatalAlertReceived;

/** Says in words why a handshake failed. */
final class HandshakeReason {
  private HandshakeReason() {}

  static String of(Exception failure, FirstBytes seen, TlsSettings settings) {
    if (seen.isPlainDoip()) {
      return "the tester sent plain DoIP to the TLS port";
    }
    if (failure instanceof TlsFatalAlertReceived received) {
      return "the tester sent the alert "
          + alert(received.getAlertDescription())
          + meaning(received.getAlertDescription());
    }
    if (failure instanceof SocketTimeoutException) {
      return "it was not over within " + settings.handshakeTime().toMillis() + " ms";
    }
    if (seen.isEnded()) {
      return seen.isEmpty()
          ? "the tester closed the connection without a word"
          : "the tester closed the connection";
    }
    if (failure instanceof SocketException) {
      return "the tester broke the connection: " + failure.getMessage();
    }
    if (failure instanceof TlsFatalAlert raised) {
      return "the ECU sent the alert " + alert(raised.getAlertDescription()) + detail(raised);
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  static boolean isByTester(Exception failure, FirstBytes seen) {
    return failure instanceof TlsFatalAlertReceived
        || failure instanceof SocketException
        || seen.isEnded() && !seen.isPlainDoip();
  }

  private static String alert(short description) {
    return AlertDescription.getName(description) + " (" + description + ")";
  }

  private static String meaning(short description) {
    return switch (description) {
      case AlertDescription.unknown_ca -> ": it does not know who issued the ECU's certificate";
      case AlertDescription.certificate_expired ->
          ": the ECU's certificate is not valid at this time";
      case AlertDescription.bad_certificate, AlertDescription.certificate_unknown ->
          ": it does not accept the ECU's certificate";
      default -> "";
    };
  }

  /** What was said when the alert was raised, without the name of the alert that comes before. */
  private static String detail(TlsFatalAlert raised) {
    String message = raised.getMessage() == null ? "" : raised.getMessage();
    int end = message.indexOf("; ");
    if (end >= 0) {
      return ": " + message.substring(end + 2);
    }
    return switch (raised.getAlertDescription()) {
      case AlertDescription.protocol_version ->
          ": the tester offers none of the ECU's TLS versions";
      case AlertDescription.unexpected_message -> ": the tester sent something that is no TLS";
      default -> "";
    };
  }
}
