package io.github.cucumberdoip.tester;

import io.github.cucumberdoip.tls.TlsVersion;
import java.util.Optional;

/**
 * How TLS stands on a connection of a tester.
 *
 * @param version the version that was agreed on; empty without TLS
 * @param suite the name of the cipher suite that was agreed on; empty without TLS
 * @param failure why TLS ended the connection, for example an alert of the ECU; empty if it did
 *     not. With TLS 1.3 an ECU that refuses the tester's certificate says so only after the
 *     handshake
 */
public record TesterTlsState(
    Optional<TlsVersion> version, Optional<String> suite, Optional<String> failure) {}
