package io.github.cucumberdoip.uds;

/**
 * A byte of a pattern, or several that are one number, compared with a request.
 *
 * @param at where its first byte is
 * @param end the byte after its last one
 * @param text as the pattern writes it
 * @param fits whether the request has all its bytes and they fit
 */
public record ComparedPart(int at, int end, String text, boolean fits) {}
