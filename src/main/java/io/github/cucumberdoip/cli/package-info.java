/** The command line: runs feature files without a project of one's own. */
package io.github.cucumberdoip.cli;
