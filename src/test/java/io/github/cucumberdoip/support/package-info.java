/** What several tests stand on. */
package io.github.cucumberdoip.support;
