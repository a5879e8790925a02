package io.github.cucumberdoip.uds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.CodeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of names is what the tables of this package have. Renew it as golden files are renewed,
 * with {@code -Dtest.args=-Dgolden.renew=true}.
 */
class NamesPageTest {
  private static final Path PAGE = Path.of("docs/reference/names.md");

  private static final String HEAD =
      """
      # Names in patterns

      What [patterns](values.md#patterns) know by name, and what failures call it. The names are those of ISO 14229-1:2020; each may also be
      written as it stands after the comma. Case, dashes and underscores don't matter. This page is made of the tables in the code.

      ## Services

      """;

  @Test
  void thePageIsThatOfTheCode() throws IOException {
    String page = page();
    if (Boolean.getBoolean("golden.renew")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder text = new StringBuilder(HEAD);
    table(text, ServiceId.table(), 2);
    Map<String, CodeTable<?>> tables = new LinkedHashMap<>();
    for (int service = 0; service < 0x100; service++) {
      if (ServiceId.table().isKnown(service)) {
        for (FieldSpec spec : UdsLayouts.after(Bytes.of(service))) {
          if (spec.names() != null && !tables.containsValue(spec.names())) {
            String title = Character.toUpperCase(spec.name().charAt(0)) + spec.name().substring(1);
            tables.put(title + " of " + new ServiceId(service).label(), spec.names());
          }
        }
      }
    }
    tables.forEach(
        (title, names) -> {
          text.append("\n## ").append(title).append("\n\n");
          table(text, names, digits(title));
        });
    text.append("\n## Security level of SecurityAccess\n\n")
        .append("`requestSeed` is any odd sub-function, `sendKey` any even one.\n");
    return text.toString();
  }

  private static int digits(String title) {
    return title.startsWith("Group") ? 6 : title.contains(" identifier ") ? 4 : 2;
  }

  private static void table(StringBuilder text, CodeTable<?> table, int digits) {
    Map<Integer, List<String>> names = new LinkedHashMap<>();
    for (String name : table.acceptedNames()) {
      Code code = table.find(name).orElseThrow();
      names.computeIfAbsent(code.value(), value -> new ArrayList<>()).add(name);
    }
    names.forEach(
        (value, spellings) ->
            text.append(String.format("- `%0" + digits + "X` ", value))
                .append(
                    spellings.stream()
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", ")))
                .append('\n'));
  }
}
