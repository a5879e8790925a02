package io.github.cucumberdoip.cucumber;

import io.cucumber.java.ParameterType;
import io.cucumber.java.StepDefinitionAnnotation;
import io.cucumber.java.StepDefinitionAnnotations;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What every step that we ship promises: each check lists what is wrong, in words. */
final class StepContract {
  private static final Pattern OURS = Pattern.compile("DoIP|UDS");
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b[Ii] ");
  private static final Pattern NEGATION =
      Pattern.compile("\\b(no|not|never|nothing|nobody|none|neither|without|cannot)\\b");
  private static final Pattern NEGATIVE_NAME =
      Pattern.compile(
          "(^|[a-z0-9])(No|no|Not|not|Never|never|Nothing|nothing|Without)([A-Z0-9]|$)");
  private static final Pattern CHOICE = Pattern.compile("\\([^)]*\\)|\\S+/\\S+");
  private static final Pattern GHERKIN = Pattern.compile("(?m)^\\s*(Given|When|Then|And|But|\\*) ");
  private static final Pattern PREFIXED = Pattern.compile("(doip|uds)[A-Z].*");

  private StepContract() {}

  /** Checks the form of a step method in its source. */
  static List<String> problems(StepMethod step) {
    List<String> problems = new ArrayList<>();
    if (!step.isPublic()) {
      problems.add("is not public");
    }
    if (step.annotations().size() != 1) {
      problems.add("has " + step.annotations().size() + " step annotations, one is allowed");
    } else if (!step.isPlain()) {
      problems.add("has no plain string literal as its expression: " + step.annotations().get(0));
    } else {
      problems.addAll(problemsOfExpression(step.expression()));
      if (isNegative(step) && !NEGATION.matcher(step.expression()).find()) {
        problems.add("is negative by its name but not by its text: " + step.expression());
      }
    }
    if (step.javadoc().isBlank()) {
      problems.add("has no Javadoc");
    } else if (!GHERKIN.matcher(step.example()).find()) {
      problems.add("has no Gherkin example in <pre> in its Javadoc");
    }
    return problems.stream().map(problem -> step.place() + " " + problem).toList();
  }

  /** Checks the text of a step. */
  static List<String> problemsOfExpression(String expression) {
    List<String> problems = new ArrayList<>();
    if (expression.startsWith("^") || expression.endsWith("$") || expression.matches("/.*/")) {
      problems.add("is a regular expression: " + expression);
    }
    if (!OURS.matcher(expression).find()) {
      problems.add("could collide with steps of users, it lacks DoIP and UDS: " + expression);
    }
    if (FIRST_PERSON.matcher(expression).find()) {
      problems.add("speaks as I: " + expression);
    }
    if (CHOICE.matcher(expression).results().anyMatch(c -> NEGATION.matcher(c.group()).find())) {
      problems.add("has its negation as a choice, it must be a step of its own: " + expression);
    }
    return problems;
  }

  /** Checks what Cucumber will see of a class. */
  static List<String> problems(Class<?> glue) {
    List<String> problems = new ArrayList<>();
    for (Method method : glue.getDeclaredMethods()) {
      ParameterType type = method.getAnnotation(ParameterType.class);
      if (type != null) {
        String name = type.name().isEmpty() ? method.getName() : type.name();
        if (!PREFIXED.matcher(name).matches()) {
          problems.add(
              place(method) + " makes a parameter type without prefix doip or uds: " + name);
        }
      }
    }
    return problems;
  }

  /** The methods of a class that Cucumber takes for steps, in whatever language. */
  static List<String> stepMethods(Class<?> glue) {
    return Arrays.stream(glue.getDeclaredMethods())
        .filter(method -> Arrays.stream(method.getAnnotations()).anyMatch(StepContract::isStep))
        .map(StepContract::place)
        .toList();
  }

  private static boolean isStep(Annotation annotation) {
    Class<?> type = annotation.annotationType();
    return type.isAnnotationPresent(StepDefinitionAnnotation.class)
        || type.isAnnotationPresent(StepDefinitionAnnotations.class);
  }

  private static boolean isNegative(StepMethod step) {
    String method = step.place().substring(step.place().indexOf('.') + 1);
    return NEGATIVE_NAME.matcher(method).find();
  }

  private static String place(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
