/**
 * A DoIP tester that knows nothing but bytes, and the entity that the conformance features are
 * about. Frames by itself and uses no codec, no message and no tester of the product, so that what
 * the features assert is what was on the wire.
 */
package io.github.cucumberdoip.raw;
