/**
 * A small, correct DoIP tester: the client side of ISO 13400-2 over blocking JDK sockets. It is the
 * default system under test of the examples; {@link
 * io.github.cucumberdoip.tester.DoipTester#builder()} is the way in.
 */
package io.github.cucumberdoip.tester;
