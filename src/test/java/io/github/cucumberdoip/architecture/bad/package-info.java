/** Classes that break the rules on purpose, to prove that the rules see it. */
package io.github.cucumberdoip.architecture.bad;
