package io.github.cucumberdoip.assertj;

import io.github.cucumberdoip.journal.EntryKind;
import io.github.cucumberdoip.journal.JournalEntry;
import io.github.cucumberdoip.message.DoipMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A DoIP message of one payload type that the fixture received. Immutable.
 *
 * @param <M> the type of the message
 */
public final class ExpectedMessage<M extends DoipMessage> implements Expected {
  private final String name;
  private final Class<M> type;
  private final List<Field<M>> fields;

  private ExpectedMessage(String name, Class<M> type, List<Field<M>> fields) {
    this.name = name;
    this.type = type;
    this.fields = List.copyOf(fields);
  }

  /**
   * A message with any values.
   *
   * @param <M> the type of the message
   * @param name how the standard calls it, in lower case
   * @param type its type
   * @return the expectation
   */
  public static <M extends DoipMessage> ExpectedMessage<M> of(String name, Class<M> type) {
    return new ExpectedMessage<>(name, type, List.of());
  }

  /**
   * A message whose field has a value.
   *
   * @param lead what stands before the value in a sentence, blanks included
   * @param value the value
   * @param getter reads the field
   * @return the narrower expectation
   */
  public ExpectedMessage<M> with(String lead, Object value, Function<M, Object> getter) {
    List<Field<M>> more = new ArrayList<>(fields);
    more.add(new Field<>(lead, value, getter));
    return new ExpectedMessage<>(name, type, more);
  }

  @Override
  public boolean matches(JournalEntry entry) {
    return candidate(entry)
        .filter(message -> fields.stream().allMatch(field -> field.fits(message)))
        .isPresent();
  }

  private Optional<M> candidate(JournalEntry entry) {
    return entry.kind() == EntryKind.RECEIVED ? entry.message(type) : Optional.empty();
  }

  @Override
  public String sentence(String subject) {
    return subject + " has received " + (name.matches("[aeiou].*") ? "an " : "a ") + noun();
  }

  @Override
  public String negation(String subject) {
    return subject + " has received no " + noun();
  }

  @Override
  public String noun() {
    StringBuilder text = new StringBuilder(name);
    fields.forEach(field -> text.append(field.lead()).append(field.value()));
    return text.toString();
  }

  @Override
  public String kind() {
    return name;
  }

  @Override
  public Optional<NearMiss> compare(JournalEntry entry) {
    return candidate(entry)
        .map(message -> new NearMiss(entry, distance(message), () -> differences(message)));
  }

  private int distance(M message) {
    return (int) fields.stream().filter(field -> !field.fits(message)).count();
  }

  private String differences(M message) {
    StringBuilder text = new StringBuilder(name);
    for (Field<M> field : fields) {
      text.append(field.lead())
          .append(Differing.field(field.read(message), field.value(), field.fits(message)));
    }
    return text.toString();
  }

  private record Field<M>(String lead, Object value, Function<M, Object> getter) {
    Object read(M message) {
      return getter.apply(message);
    }

    boolean fits(M message) {
      return value.equals(read(message));
    }
  }
}
