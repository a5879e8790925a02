/** The only package that touches sockets. */
package io.github.cucumberdoip.transport;
