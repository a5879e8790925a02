package io.github.cucumberdoip.entity;

/**
 * A demand that a message is to be answered by.
 *
 * @param code the code
 * @param ending what becomes of the connection
 * @param note for the journal
 * @param <C> the kind of code
 */
public record Demanded<C>(C code, Ending ending, String note) {}
