/** Glue with which a feature can run another feature and say how it must end. */
package io.github.cucumberdoip.meta;
