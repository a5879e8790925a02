package io.github.cucumberdoip.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page in Markdown, as far as tests have to understand it.
 *
 * @param path the file
 * @param lines its lines
 */
record Page(Path path, List<String> lines) {
  private static final Pattern FENCE = Pattern.compile("( {0,3})(`{3,})\\s*([^`\\s]*)[^`]*");
  private static final Pattern MARKER = Pattern.compile("<!--\\s*(.*?)\\s*-->");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static final Pattern RULER = Pattern.compile("\\|[-| :]+\\|");

  /**
   * A table.
   *
   * @param heading the heading that it stands below
   * @param header the cells of its first row
   * @param rows the cells of the others, without padding
   */
  record Table(String heading, List<String> header, List<List<String>> rows) {}

  static Page read(Path path) {
    try {
      return new Page(path, Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README and all pages below {@code docs}. */
  static List<Page> all() {
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), files.sorted())
          .filter(file -> file.toString().endsWith(".md"))
          .map(Page::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fenced blocks in their order. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = end(i, fence.group(2));
        String text = String.join("\n", lines.subList(i + 1, end)).concat("\n");
        blocks.add(new Block(path, i + 1, fence.group(3), markerBefore(i), text));
        i = end;
      }
    }
    return blocks;
  }

  private int end(int opening, String fence) {
    for (int i = opening + 1; i < lines.size(); i++) {
      if (lines.get(i).strip().matches("`{" + fence.length() + ",}")) {
        return i;
      }
    }
    throw new AssertionError(path + ":" + (opening + 1) + ": this code block has no end");
  }

  private String markerBefore(int opening) {
    int before = opening - 1;
    while (before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    Matcher marker = MARKER.matcher(before < 0 ? "" : lines.get(before).strip());
    return marker.matches() ? marker.group(1) : "";
  }

  /** The lines outside of fenced blocks; those within are blank. */
  List<String> prose() {
    List<String> prose = new ArrayList<>(lines);
    for (Block block : blocks()) {
      int length = (int) block.text().lines().count();
      for (int i = block.line() - 1; i <= block.line() + length; i++) {
        prose.set(i, "");
      }
    }
    return prose;
  }

  /** Where the links of the prose lead, as written. */
  List<String> links() {
    String prose = CODE.matcher(String.join("\n", prose())).replaceAll("``");
    return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
  }

  /** The tables in their order. */
  List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    List<String> prose = prose();
    String heading = "";
    for (int i = 0; i < prose.size(); i++) {
      String line = prose.get(i);
      heading = line.startsWith("#") ? line.replaceFirst("#+\\s*", "") : heading;
      if (i > 0 && RULER.matcher(line).matches()) {
        List<List<String>> rows =
            prose.stream()
                .skip(i + 1)
                .takeWhile(row -> row.startsWith("|"))
                .map(Page::cells)
                .toList();
        tables.add(new Table(heading, cells(prose.get(i - 1)), rows));
      }
    }
    return tables;
  }

  private static List<String> cells(String row) {
    return Stream.of(row.substring(1, row.length() - 1).split("\\|")).map(String::strip).toList();
  }

  /** The texts in back-ticks of a cell or line. */
  static List<String> code(String text) {
    return CODE.matcher(text).results().map(code -> code.group(1)).toList();
  }
}
