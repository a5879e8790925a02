package io.github.cucumberdoip.architecture.bad.stray;

/** Stands in a package that is no layer. */
public class InNoLayer {}
