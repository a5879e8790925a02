/** The fixture on a link between two hosts, which are network namespaces. */
package io.github.cucumberdoip.link;
