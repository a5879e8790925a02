package io.github.cucumberdoip.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** How glue must look so that any object factory can make it. */
final class GlueConditions {
  private GlueConditions() {}

  static DescribedPredicate<JavaClass> haveGlueMethods() {
    return DescribedPredicate.describe(
        "have methods for Cucumber",
        type ->
            type.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .anyMatch(a -> a.getRawType().getPackageName().startsWith("io.cucumber.java")));
  }

  static ArchCondition<JavaClass> havePublicConstructorWithoutArguments() {
    return condition(
        "have one constructor only, public and without arguments",
        type ->
            type.getConstructors().size() == 1
                && type.getConstructors().stream()
                    .allMatch(
                        constructor ->
                            constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                && constructor.getRawParameterTypes().isEmpty()));
  }

  static ArchCondition<JavaClass> haveNoInstanceFields() {
    return condition(
        "have no instance fields",
        type ->
            type.getAllFields().stream()
                .allMatch(field -> field.getModifiers().contains(JavaModifier.STATIC)));
  }

  private static ArchCondition<JavaClass> condition(String text, Predicate<JavaClass> holds) {
    return new ArchCondition<>(text) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!holds.test(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + text));
        }
      }
    };
  }
}
