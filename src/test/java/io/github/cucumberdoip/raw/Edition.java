package io.github.cucumberdoip.raw;

/** An edition of the standard; the features are written for that of 2012. */
public enum Edition {
  /** Header version 0x02. */
  OF_2012(0x02, "02FD"),
  /** Header version 0x03. */
  OF_2019(0x03, "03FC");

  private static final String WRITTEN = "02FD";

  private final int version;
  private final String pattern;

  Edition(int version, String pattern) {
    this.version = version;
    this.pattern = pattern;
  }

  int version() {
    return version;
  }

  /** A message of a feature with the header version of this edition; other versions stay. */
  String of(String message) {
    String text = message.strip();
    return text.startsWith(WRITTEN) ? pattern + text.substring(WRITTEN.length()) : text;
  }
}
