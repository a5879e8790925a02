package io.github.cucumberdoip;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.tls.TlsSettings;
import io.github.cucumberdoip.transport.Endpoint;
import io.github.cucumberdoip.transport.FixtureException;
import io.github.cucumberdoip.transport.TlsListening;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * The TLS port of a server. It is closed until {@link #open} is called; then it is open while the
 * server runs, on the same port after each start.
 *
 * <pre>{@code
 * ecu.tls().open(TlsSettings.of(certificates.ecu(CertificateKind.VALID)).withPort(0));
 * runTesterAgainst(ecu.tls().address());
 * }</pre>
 */
public final class TlsPort {
  private final Lifecycle lifecycle;
  private final LogicalAddress ecu;
  private Optional<TlsSettings> settings;

  TlsPort(Lifecycle lifecycle, LogicalAddress ecu, Optional<TlsSettings> settings) {
    this.lifecycle = lifecycle;
    this.ecu = ecu;
    this.settings = settings;
  }

  /**
   * Opens the port: at once if the server runs, and at each start. If it is open, the new settings
   * hold for new connections; those that are open stay.
   *
   * @param opened port, certificate and so on
   * @throws FixtureException if the port is taken
   * @throws io.github.cucumberdoip.tls.TlsException if the library for TLS is missing; the message
   *     names it
   */
  public void open(TlsSettings opened) {
    synchronized (lifecycle) {
      settings = Optional.of(opened);
      lifecycle.endpoint().ifPresent(this::openOn);
    }
  }

  /** {@return how it is opened, with the port once it is known; empty if it stays closed} */
  public Optional<TlsSettings> settings() {
    synchronized (lifecycle) {
      return settings;
    }
  }

  /**
   * Where testers connect.
   *
   * @return address and port
   * @throws IllegalStateException if the server does not run, or the port was not opened
   */
  public InetSocketAddress address() {
    return lifecycle
        .running("asking for its TLS address", ecu)
        .tls()
        .address()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the DoIP ECU "
                        + ecu
                        + " does not listen with TLS"
                        + "\n  expected: an ECU with a TLS port"
                        + "\n  to mend:  open it with tls().open(..), or in Gherkin write before it:"
                        + " Given the DoIP ECU also listens with TLS"));
  }

  /** Opens the port of an endpoint, if it shall be open. */
  void openOn(Endpoint endpoint) {
    TlsListening listening = endpoint.tls();
    settings.ifPresent(
        given -> {
          listening.open(given);
          listening
              .address()
              .ifPresent(address -> settings = Optional.of(given.withPort(address.getPort())));
        });
  }
}
