package io.github.cucumberdoip.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.support.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that users can call is described. */
class JavadocTest {

  @Test
  void publicApiIsDescribed() throws IOException {
    List<String> gaps = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        gaps.addAll(gaps(Files.readString(file)));
      }
    }
    assertThat(gaps).isEmpty();
  }

  @Test
  void seesWhatIsMissing() {
    assertThat(
            gaps(
                """
                /**
                 * A record.
                 *
                 * @param <T> described
                 * @param a described
                 */
                public record R<T, U>(int a, int b) {
                  public static final int FIELD = 1;
                  public R {}
                  public R(int a) { this(a, 1); }
                  /** Described. */
                  public int half(int x) { return x; }
                  public void undescribed() {}
                  /** An interface. */
                  public interface I {
                    /** Described. */
                    <V> void generic();
                    void inherited();
                  }
                }
                """))
        .containsExactlyInAnyOrder(
            "R does not describe <U>",
            "R does not describe b",
            "R.FIELD has no Javadoc",
            "R.<init> has no Javadoc",
            "R.half does not describe x",
            "R.half does not describe its result",
            "R.undescribed has no Javadoc",
            "I.generic does not describe <V>",
            "I.inherited has no Javadoc");
  }

  @Test
  void leavesAloneWhatNeedsNoDescription() {
    assertThat(
            gaps(
                """
                /**
                 * A class.
                 */
                public class C {
                  private int field;
                  C() {}
                  @Override public String toString() { return ""; }
                  int hidden() { return 0; }
                  /** {@return the answer} */
                  public int answer() { return 42; }
                  static class Hidden { public void method() {} }
                  /**
                   * Adds.
                   *
                   * @param a one
                   * @return the sum
                   */
                  protected int add(int a) { return a; }
                }
                """))
        .isEmpty();
  }

  private static List<String> gaps(String source) {
    return JavadocGaps.in(JavaSource.parse(source));
  }
}
