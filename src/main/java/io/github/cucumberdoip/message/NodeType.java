package io.github.cucumberdoip.message;

/**
 * What kind of DoIP entity answers (ISO 13400-2:2019). An open code: every value 0x00..0xFF can be
 * held and sent.
 *
 * @param value the unsigned value on the wire, one byte
 */
public record NodeType(int value) implements Code {
  /** Gateway. */
  public static final NodeType GATEWAY = new NodeType(0x00);

  /** Node. */
  public static final NodeType NODE = new NodeType(0x01);

  private static final CodeTable<NodeType> TABLE =
      CodeTable.of("a node type", 1, NodeType::new)
          .known(0x00, "gateway")
          .known(0x01, "node")
          .build();

  /**
   * Checks the width.
   *
   * @param value the unsigned value on the wire, one byte
   * @throws InvalidValueException if the value does not fit one byte
   */
  public NodeType {
    if (value < 0 || value > 0xFF) {
      throw InvalidValueException.of(
          "a node type", value, "0x00..0xFF", "give a value of that range");
    }
  }

  /**
   * Reads a code from its name, abbreviation or number, see {@link CodeTable#parse}.
   *
   * @param text the text
   * @return the code
   * @throws InvalidValueException if the text is none of these
   */
  public static NodeType parse(String text) {
    return TABLE.parse(text);
  }

  /**
   * All names with their numbers.
   *
   * @return the table
   */
  public static CodeTable<NodeType> table() {
    return TABLE;
  }

  @Override
  public String label() {
    return TABLE.nameOf(value);
  }

  @Override
  public String toString() {
    return TABLE.print(value);
  }
}
