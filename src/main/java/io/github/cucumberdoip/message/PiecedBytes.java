package io.github.cucumberdoip.message;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bytes in several arrays, none of them empty. So a long message need not lie in one piece of
 * memory, which is dear to find and to clear.
 */
final class PiecedBytes extends Bytes {
  private final FlatBytes[] pieces;

  /** For each piece the number of bytes up to its end. */
  private final int[] ends;

  private PiecedBytes(FlatBytes[] pieces, int[] ends) {
    super(ends[ends.length - 1]);
    this.pieces = pieces;
    this.ends = ends;
  }

  static PiecedBytes of(FlatBytes[] pieces) {
    int[] ends = new int[pieces.length];
    int end = 0;
    for (int i = 0; i < pieces.length; i++) {
      end = Math.addExact(end, pieces[i].length);
      ends[i] = end;
    }
    return new PiecedBytes(pieces, ends);
  }

  @Override
  public int at(int index) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException("byte " + index + " of " + length);
    }
    int piece = pieceOf(index);
    return pieces[piece].at(index - begin(piece));
  }

  private int pieceOf(int index) {
    int found = Arrays.binarySearch(ends, index);
    return found < 0 ? -found - 1 : found + 1;
  }

  private int begin(int piece) {
    return piece == 0 ? 0 : ends[piece - 1];
  }

  @Override
  Bytes part(int from, int to) {
    int first = pieceOf(from);
    int last = pieceOf(to - 1);
    if (first == last) {
      return pieces[first].slice(from - begin(first), to - begin(first));
    }
    FlatBytes[] some = Arrays.copyOfRange(pieces, first, last + 1);
    some[0] = pieces[first].part(from - begin(first), pieces[first].length);
    some[last - first] = pieces[last].part(0, to - begin(last));
    return of(some);
  }

  @Override
  public boolean startsWith(Bytes prefix) {
    if (prefix.length > length) {
      return false;
    }
    for (int i = 0; i < pieces.length && begin(i) < prefix.length; i++) {
      if (!pieces[i].startsWith(prefix.slice(begin(i), Math.min(ends[i], prefix.length)))) {
        return false;
      }
    }
    return true;
  }

  @Override
  boolean isAt(byte[] other, int position) {
    for (int i = 0; i < pieces.length; i++) {
      if (!pieces[i].isAt(other, position + begin(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void copyTo(byte[] target, int position) {
    Objects.checkFromIndexSize(position, length, target.length);
    for (int i = 0; i < pieces.length; i++) {
      pieces[i].copyTo(target, position + begin(i));
    }
  }

  @Override
  public byte[] toArray() {
    byte[] all = new byte[length];
    copyTo(all, 0);
    return all;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    for (FlatBytes piece : pieces) {
      piece.writeTo(out);
    }
  }

  @Override
  void addTo(List<FlatBytes> all) {
    Collections.addAll(all, pieces);
  }

  @Override
  int hashFrom(int hash) {
    int next = hash;
    for (FlatBytes piece : pieces) {
      next = piece.hashFrom(next);
    }
    return next;
  }

  @Override
  public String toString() {
    return Stream.of(pieces).map(FlatBytes::toString).collect(Collectors.joining(" "));
  }
}
