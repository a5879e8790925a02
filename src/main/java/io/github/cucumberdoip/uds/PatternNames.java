package io.github.cucumberdoip.uds;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.Code;
import io.github.cucumberdoip.message.CodeTable;
import io.github.cucumberdoip.message.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads names: of services, and after them of what the service has at that place. */
final class PatternNames {
  private static final String RESPONSE = "response";

  /** How many names a message lists. */
  private static final int MOST = 16;

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern NOT_HEX = Pattern.compile(".*[G-Zg-z].*");

  /** Hex digits with signs by which other tools mean any byte. */
  private static final Pattern WILDCARDS = Pattern.compile("[0-9a-fA-FxX*_]*");

  private PatternNames() {}

  /** Whether a word is meant to be a name. Bytes are never names, also not {@code CC}. */
  static boolean isName(String word, Draft draft) {
    if (!NAME.matcher(word).matches()
        || !NOT_HEX.matcher(word).matches()
        || WILDCARDS.matcher(word).matches()) {
      return false;
    }
    boolean letters = word.chars().allMatch(Character::isLetter);
    return draft.length() == 0 && letters || word.length() > 2 || known(draft, word).isPresent();
  }

  /** Adds the bytes of a name. */
  static void add(
      Draft draft,
      String name,
      String where,
      Function<String, ? extends RuntimeException> invalid) {
    if (draft.length() == 0) {
      Optional<ServiceId> service = ServiceId.table().find(name);
      if (service.isEmpty()) {
        throw invalid.apply(where + " is no service: " + mendService(name));
      }
      draft.addService(service.get().value());
    } else if (name.equalsIgnoreCase(RESPONSE)) {
      if (!draft.respond()) {
        throw invalid.apply(where + " does not stand right after the name of a service");
      }
    } else if (name.equalsIgnoreCase(UdsFields.SUPPRESSED)) {
      if (!follows(draft)) {
        throw invalid.apply(where + " does not stand right after a sub-function");
      }
      draft.suppress();
    } else {
      value(draft, name, where, invalid);
    }
  }

  private static void value(
      Draft draft,
      String name,
      String where,
      Function<String, ? extends RuntimeException> invalid) {
    FieldSpec spec = UdsFields.specAt(draft.bytes(), draft.length()).orElse(null);
    if (spec != null && SecurityLevels.isLevel(spec) && SecurityLevels.isName(name)) {
      draft.add(SecurityLevels.lowestBit(name), 0x01);
      return;
    }
    Optional<? extends Code> code = known(draft, name);
    if (code.isEmpty()) {
      throw invalid.apply(where + " " + mend(draft, spec, name));
    }
    int width = spec.width().applyAsInt(draft.bytes());
    draft.add(width, code.get().value(), code.get().value(), true);
  }

  private static boolean follows(Draft draft) {
    Bytes bytes = draft.bytes();
    return bytes.length() == 2 && UdsFields.specAt(bytes, 1).orElseThrow().isSubFunction();
  }

  private static Optional<? extends Code> known(Draft draft, String name) {
    return UdsFields.specAt(draft.bytes(), draft.length())
        .map(FieldSpec::names)
        .flatMap(table -> find(table, name));
  }

  private static Optional<? extends Code> find(CodeTable<?> table, String name) {
    Optional<? extends Code> found = table.find(name);
    return found.isEmpty() && table == DataIdentifier.table()
        ? table.find(DataIdentifier.withoutSuffix(name))
        : found;
  }

  private static String mendService(String name) {
    return DidYouMean.among(name, ServiceId.table().acceptedNames())
        .map(near -> "did you mean " + near + "?")
        .orElse("begin with the name or number of one, for example ReadDataByIdentifier VIN");
  }

  private static String mend(Draft draft, FieldSpec spec, String name) {
    List<String> known = names(spec);
    if (known.isEmpty()) {
      return "stands where no name is known: write bytes";
    }
    String service = new ServiceId(draft.bytes().at(0)).label();
    return "is no "
        + spec.name()
        + " of "
        + service
        + ": "
        + DidYouMean.among(name, known)
            .map(near -> "did you mean " + near + "?")
            .orElse(
                known.size() > MOST
                    ? "write its number if it has no name"
                    : "known names: " + String.join(", ", known));
  }

  private static List<String> names(FieldSpec spec) {
    List<String> names = new ArrayList<>();
    if (spec != null && spec.names() != null) {
      names.addAll(spec.names().acceptedNames());
    } else if (spec != null && SecurityLevels.isLevel(spec)) {
      names.addAll(List.of(SecurityLevels.SEED, SecurityLevels.KEY));
    }
    return names;
  }
}
