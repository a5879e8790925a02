/** Holds the pages to what they say: their code compiles and runs, their links lead somewhere. */
package io.github.cucumberdoip.docs;
