package io.github.cucumberdoip.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Bytes in several pieces behave as the same bytes in one. */
class PiecedBytesTest {
  private static final Bytes FLAT = Bytes.parse("00 7F 80 FF 22 F1 90 0A");

  /** All ways to cut the bytes: each bit of a number says whether there is a cut at its place. */
  private static List<Bytes> cutInEveryWay() {
    List<Bytes> all = new ArrayList<>();
    for (int cuts = 0; cuts < 1 << FLAT.length() - 1; cuts++) {
      List<Bytes> parts = new ArrayList<>();
      int begin = 0;
      for (int i = 1; i < FLAT.length(); i++) {
        if ((cuts >> i - 1 & 1) == 1) {
          parts.add(Bytes.copyOf(FLAT.slice(begin, i).toArray()));
          begin = i;
        }
      }
      parts.add(FLAT.from(begin));
      all.add(Bytes.joined(parts));
    }
    return all;
  }

  private static void assertSame(Bytes actual, Bytes flat) throws IOException {
    assertThat(actual).isEqualTo(flat).hasSameHashCodeAs(flat).hasToString(flat.toString());
    assertThat(flat).isEqualTo(actual);
    assertThat(actual.length()).isEqualTo(flat.length());
    assertThat(actual.isEmpty()).isEqualTo(flat.isEmpty());
    assertThat(actual.toArray()).isEqualTo(flat.toArray());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    actual.writeTo(out);
    assertThat(out.toByteArray()).isEqualTo(flat.toArray());
    byte[] room = new byte[flat.length() + 3];
    actual.copyTo(room, 2);
    assertThat(room).containsExactly(Bytes.of(0, 0).plus(flat).plus(Bytes.of(0)).toArray());
    for (int i = 0; i < flat.length(); i++) {
      assertThat(actual.at(i)).isEqualTo(flat.at(i));
    }
    for (int i = 0; i + 1 < flat.length(); i++) {
      assertThat(actual.u16(i)).isEqualTo(flat.u16(i));
    }
    for (int i = 0; i + 3 < flat.length(); i++) {
      assertThat(actual.u32(i)).isEqualTo(flat.u32(i));
    }
  }

  @Example
  void everyCutAndEverySliceIsAsInOnePiece() throws IOException {
    for (Bytes pieced : cutInEveryWay()) {
      for (int from = 0; from <= FLAT.length(); from++) {
        for (int to = from; to <= FLAT.length(); to++) {
          assertSame(pieced.slice(from, to), FLAT.slice(from, to));
        }
      }
    }
  }

  @Example
  void howeverBothAreCutTheyAreEqualAndBeginWithTheSame() {
    Bytes longer = FLAT.plus(Bytes.of(1));
    for (Bytes one : cutInEveryWay()) {
      for (Bytes other : cutInEveryWay()) {
        assertThat(one).isEqualTo(other);
        for (int length = 0; length <= FLAT.length(); length++) {
          assertThat(one.startsWith(other.slice(0, length))).isTrue();
        }
        assertThat(one.startsWith(Bytes.joined(List.of(other, Bytes.of(1))))).isFalse();
        assertThat(longer.startsWith(other)).isTrue();
      }
    }
  }

  @Example
  void oneByteThatDiffersIsSeenWhereverItIs() {
    for (Bytes pieced : cutInEveryWay()) {
      for (int i = 0; i < FLAT.length(); i++) {
        byte[] array = FLAT.toArray();
        array[i] ^= 1;
        Bytes other = Bytes.wrap(array);
        assertThat(pieced).isNotEqualTo(other);
        assertThat(other).isNotEqualTo(pieced);
        assertThat(pieced.startsWith(other.slice(0, i + 1))).isFalse();
        assertThat(pieced.startsWith(other.slice(0, i))).isTrue();
        assertThat(other.startsWith(pieced.slice(0, i + 1))).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void slicesOfJoinedSlicesAreAsInOnePiece(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) throws IOException {
    Random random = new Random(seed);
    byte[] array = new byte[length];
    random.nextBytes(array);
    Bytes flat = Bytes.wrap(array);
    Bytes pieced = flat;
    for (int i = 0; i < 4; i++) {
      int cut = random.nextInt(pieced.length() + 1);
      pieced = Bytes.joined(List.of(pieced.slice(0, cut), Bytes.EMPTY, pieced.from(cut)));
      int from = random.nextInt(pieced.length() + 1);
      int to = from + random.nextInt(pieced.length() + 1 - from);
      assertSame(pieced.slice(from, to), flat.slice(from, to));
      Bytes tail = Bytes.joined(List.of(pieced.from(from), pieced.slice(0, to)));
      pieced = Bytes.joined(List.of(tail, pieced));
      flat = flat.from(from).plus(flat.slice(0, to)).plus(flat);
      assertSame(pieced, flat);
      assertSame(pieced.plus(pieced), flat.plus(flat));
    }
  }

  @Example
  void outsideThereIsNothing() {
    for (Bytes bytes : cutInEveryWay()) {
      assertThatThrownBy(() -> bytes.at(-1)).hasMessage("byte -1 of 8");
      assertThatThrownBy(() -> bytes.at(8)).hasMessage("byte 8 of 8");
      assertThatThrownBy(() -> bytes.u32(5)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> bytes.slice(-1, 4)).hasMessage("bytes -1..4 of 8");
      assertThatThrownBy(() -> bytes.slice(4, 9)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> bytes.slice(5, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Example
  void anArrayWithoutRoomForAllStaysAsItIs() {
    byte[] small = new byte[9];
    for (Bytes bytes : cutInEveryWay()) {
      for (int position : new int[] {-1, 2, 9}) {
        assertThatThrownBy(() -> bytes.copyTo(small, position))
            .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(small).containsOnly(0);
      }
    }
  }

  @Example
  void joiningCopiesNothingAndLeavesOutWhatIsEmpty() {
    byte[] array = {1, 2, 3};
    Bytes joined = Bytes.joined(List.of(Bytes.wrap(array), Bytes.EMPTY, Bytes.wrap(array)));
    Bytes slice = joined.slice(1, 5);
    Arrays.fill(array, (byte) 9);

    assertThat(slice).hasToString("09 09 09 09");
    assertThat(Bytes.joined(List.of())).isSameAs(Bytes.EMPTY);
    assertThat(Bytes.joined(List.of(Bytes.EMPTY, slice, Bytes.EMPTY))).isEqualTo(slice);
  }

  @Example
  void moreThanTheLargestIntegerIsRefused() {
    Bytes half = Bytes.wrap(new byte[1 << 20]);
    for (int i = 0; i < 10; i++) {
      half = Bytes.joined(List.of(half, half));
    }
    Bytes tooMuch = half;
    assertThat(half.length()).isEqualTo(1 << 30);
    assertThatThrownBy(() -> Bytes.joined(List.of(tooMuch, tooMuch)))
        .isInstanceOf(ArithmeticException.class);
  }
}
