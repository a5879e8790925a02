package io.github.cucumberdoip.architecture.bad.message;

import io.github.cucumberdoip.architecture.bad.codec.KnowsMessage;

/** An arrow upward, and with its counterpart a cycle. */
public class KnowsCodec {
  /** The forbidden arrow. */
  public KnowsMessage above;
}
