package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.uds.UdsField;
import io.github.cucumberdoip.uds.UdsFields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the fields of a UDS message that differ from what was expected. */
final class FieldNames {
  private final List<UdsField> actual;
  private final List<UdsField> expected;
  private final Set<String> actualNames = new LinkedHashSet<>();
  private final Set<String> expectedNames = new LinkedHashSet<>();
  private String separator = ", ";

  private FieldNames(List<UdsField> actual, List<UdsField> expected) {
    this.actual = actual;
    this.expected = expected;
  }

  /** Names for bytes that are no UDS message: none. */
  static FieldNames none() {
    return new FieldNames(List.of(), List.of());
  }

  static FieldNames of(Bytes actual, Bytes literal) {
    return new FieldNames(UdsFields.of(actual), UdsFields.of(literal));
  }

  /** Whether two bytes belong to one field; true if there are no fields. */
  boolean isSameField(int left, int right) {
    return at(actual, left).equals(at(actual, right));
  }

  /** The field of a byte differs. */
  void differs(int index) {
    at(actual, index).ifPresent(field -> actualNames.add(field.toString()));
    at(expected, index)
        .filter(field -> !field.label().isEmpty())
        .ifPresent(field -> expectedNames.add(field.label()));
  }

  /** The field of a byte differs from what a pattern says in this way. */
  void differs(int index, String wanted) {
    differs(index);
    if (at(expected, index).isEmpty()) {
      at(actual, index)
          .map(field -> UdsFields.labelOfMask(field, wanted))
          .filter(label -> !label.isEmpty())
          .ifPresent(expectedNames::add);
    }
  }

  /** All fields from a byte on are missing, or more of the field before it. */
  void misses(int index) {
    expected.stream()
        .filter(field -> field.end() > index)
        .forEach(field -> expectedNames.add(field.toString()));
    if (expectedNames.isEmpty()) {
      at(actual, index - 1).ifPresent(field -> expectedNames.add(field.name()));
    }
  }

  /** Everything differs. */
  void all() {
    separator = " ";
    labels(actual, actualNames);
    labels(expected, expectedNames);
  }

  private static void labels(List<UdsField> fields, Set<String> names) {
    fields.stream().map(UdsField::label).filter(label -> !label.isEmpty()).forEach(names::add);
  }

  private static Optional<UdsField> at(List<UdsField> fields, int index) {
    return fields.stream().filter(field -> field.at() <= index && index < field.end()).findFirst();
  }

  String actual() {
    return actualNames.stream().collect(Collectors.joining(separator));
  }

  String expected() {
    return expectedNames.stream().collect(Collectors.joining(separator));
  }
}
