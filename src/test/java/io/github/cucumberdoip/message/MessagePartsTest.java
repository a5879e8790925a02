package io.github.cucumberdoip.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.proof.Messages;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MessagePartsTest {
  @Property(tries = 500)
  void aMessageWithoutOneOfItsPartsCannotBeMade(@ForAll("messages") DoipMessage message)
      throws ReflectiveOperationException {
    RecordComponent[] components = message.getClass().getRecordComponents();
    Constructor<?> canonical =
        message
            .getClass()
            .getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    Object[] parts = new Object[components.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = components[i].getAccessor().invoke(message);
    }
    assertThat(canonical.newInstance(parts)).isEqualTo(message).hasSameHashCodeAs(message);

    for (int i = 0; i < parts.length; i++) {
      if (!components[i].getType().isPrimitive()) {
        Object[] lacking = parts.clone();
        lacking[i] = null;
        assertThatThrownBy(() -> canonical.newInstance(lacking))
            .as("%s without %s", message.getClass().getSimpleName(), components[i].getName())
            .isInstanceOf(InvocationTargetException.class)
            .hasCauseInstanceOf(NullPointerException.class);
      }
    }
  }

  @Provide
  Arbitrary<DoipMessage> messages() {
    return Messages.any();
  }
}
