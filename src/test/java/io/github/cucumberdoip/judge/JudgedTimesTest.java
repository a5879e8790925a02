package io.github.cucumberdoip.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cucumberdoip.message.InvalidValueException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No time that a tester is judged by is negative. */
class JudgedTimesTest {
  static Stream<Integer> components() {
    RecordComponent[] all = JudgedTimes.class.getRecordComponents();
    return IntStream.range(0, all.length)
        .filter(component -> all[component].getType() == Duration.class)
        .boxed();
  }

  @ParameterizedTest
  @MethodSource("components")
  void mayBeZeroAndNotLess(int component) throws ReflectiveOperationException {
    assertThat(with(component, Duration.ZERO)).isNotNull();
    assertThatThrownBy(() -> with(component, Duration.ofMillis(-1)))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("\"-1 ms\"");
  }

  private static JudgedTimes with(int component, Duration time)
      throws ReflectiveOperationException {
    RecordComponent[] components = JudgedTimes.class.getRecordComponents();
    Constructor<JudgedTimes> constructor =
        JudgedTimes.class.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    Object[] times =
        Arrays.stream(components)
            .map(c -> c.getType() == Duration.class ? (Object) Duration.ofSeconds(1) : true)
            .toArray();
    times[component] = time;
    return constructor.newInstance(times);
  }
}
