/**
 * TLS for DoIP (ISO 13400-2:2019, TCP port 3496): certificates, settings and the server's side of
 * the handshake, over streams. Knows no sockets. What needs Bouncy Castle says so when it is
 * missing.
 */
package io.github.cucumberdoip.tls;
