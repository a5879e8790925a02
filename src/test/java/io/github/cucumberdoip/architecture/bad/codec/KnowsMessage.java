package io.github.cucumberdoip.architecture.bad.codec;

import io.github.cucumberdoip.architecture.bad.message.KnowsCodec;

/** An arrow downward, as it should be. */
public class KnowsMessage {
  /** The allowed arrow. */
  public KnowsCodec below;
}
