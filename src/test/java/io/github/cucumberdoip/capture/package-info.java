/** What a run of features had on the wire, as one capture for an independent dissector. */
package io.github.cucumberdoip.capture;
