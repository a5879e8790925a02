package io.github.cucumberdoip.docs;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call as pages write it: {@code negativeResponse(Nrc, Bytes extraData)}, {@code port(0)}, {@code
 * ip(..)}.
 *
 * @param name the name of the method
 * @param arguments what stands between the parentheses
 */
record NamedCall(String name, String arguments) {
  private static final Pattern NAME = Pattern.compile("\\b([a-z]\\w*)\\(");
  private static final String TYPE = "(?:[A-Z]\\w*[a-z]\\w*|int|long|boolean)(?: \\w+)?";
  private static final Pattern TYPES = Pattern.compile(TYPE + "(?:, " + TYPE + ")*");

  /** The calls in a text, also those that are arguments or links of a chain. */
  static List<NamedCall> in(String text) {
    List<NamedCall> calls = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      calls.add(new NamedCall(name.group(1), upToClosing(text.substring(name.end()))));
    }
    return calls;
  }

  private static String upToClosing(String text) {
    int depth = 1;
    int at = 0;
    while (at < text.length() && depth > 0) {
      char c = text.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return text.substring(0, at - 1);
  }

  /** Whether one of the classes has such a public method. */
  boolean existsIn(Collection<Class<?>> owners) {
    return owners.stream()
        .flatMap(owner -> Stream.of(owner.getMethods()))
        .anyMatch(method -> method.getName().equals(name) && takesArguments(method));
  }

  /** Types have to be those of the method; of values only the number counts; two dots are all. */
  private boolean takesArguments(Method method) {
    if (arguments.equals("..")) {
      return method.getParameterCount() > 0;
    }
    if (arguments.isEmpty()) {
      return method.getParameterCount() == 0;
    }
    if (TYPES.matcher(arguments).matches()) {
      List<String> types = Stream.of(arguments.split(", ")).map(a -> a.split(" ")[0]).toList();
      return types.equals(Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList());
    }
    // A lambda or a chain of calls is one argument.
    boolean one = arguments.contains("(");
    return method.getParameterCount() == (one ? 1 : arguments.split(", ").length);
  }

  @Override
  public String toString() {
    return name + "(" + arguments + ")";
  }
}
