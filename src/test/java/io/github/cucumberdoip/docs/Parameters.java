package io.github.cucumberdoip.docs;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.glue.AssertionParameterTypes;
import io.github.cucumberdoip.cucumber.glue.DemandParameterTypes;
import io.github.cucumberdoip.cucumber.glue.DoipParameterTypes;
import io.github.cucumberdoip.cucumber.glue.FaultParameterTypes;
import io.github.cucumberdoip.cucumber.glue.JudgeParameterTypes;
import io.github.cucumberdoip.cucumber.glue.NackParameterTypes;
import io.github.cucumberdoip.cucumber.glue.TlsParameterTypes;
import io.github.cucumberdoip.cucumber.tester.TesterParameterTypes;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Our parameter types, called as Cucumber calls them. */
final class Parameters {
  private final Map<String, Parameter> byName = new TreeMap<>();

  private record Parameter(String regex, Object glue, Method method) {}

  Parameters() {
    for (Object glue :
        List.of(
            new DoipParameterTypes(),
            new AssertionParameterTypes(),
            new JudgeParameterTypes(),
            new DemandParameterTypes(),
            new FaultParameterTypes(),
            new NackParameterTypes(),
            new TlsParameterTypes(),
            new TesterParameterTypes())) {
      Stream.of(glue.getClass().getMethods())
          .filter(method -> method.isAnnotationPresent(ParameterType.class))
          .forEach(
              method -> {
                ParameterType type = method.getAnnotation(ParameterType.class);
                byName.put(type.name(), new Parameter(type.value(), glue, method));
              });
    }
  }

  /** All names in the order of the alphabet. */
  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** Reads a value as a step would. */
  Object read(String name, String text) {
    Parameter parameter = byName.get(name);
    if (parameter == null) {
      throw new AssertionError("no parameter type {" + name + "}; there are " + names());
    }
    if (!text.matches(parameter.regex())) {
      throw new AssertionError("{" + name + "} leaves a step with " + text + " undefined");
    }
    try {
      return parameter.method().invoke(parameter.glue(), text);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** How pages print a value. */
  static String printed(Object value) {
    return value instanceof Duration duration ? duration.toMillis() + " ms" : value.toString();
  }
}
