package io.github.cucumberdoip.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.MulticastSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.concurrent.TimeUnit;

/** What no class of the product may do, wherever it stands. */
final class Rules {
  private Rules() {}

  static ArchRule staticFieldsAreFinal() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .because("static state is shared by all servers and scenarios of a run");
  }

  static ArchRule staticFieldsAreImmutable(String root) {
    return fields()
        .that(
            DescribedPredicate.describe(
                "are static, except the stack that binds worlds to threads",
                field ->
                    field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getOwner().getName().equals(root + ".cucumber.DoipWorld")))
        .should()
        .notHaveRawType(mutable())
        .andShould(not(have(visibleArray())))
        .allowEmptyShould(true)
        .because("a final field of a mutable type is static state all the same");
  }

  private static DescribedPredicate<JavaClass> mutable() {
    return DescribedPredicate.describe(
        "mutable",
        type ->
            !type.isInterface()
                    && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                || type.getPackageName().startsWith("java.util.concurrent")
                    && !type.isEquivalentTo(TimeUnit.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(Thread.class)
                || type.isAssignableTo(Random.class)
                || type.isAssignableTo(Timer.class)
                || type.isAssignableTo(AutoCloseable.class)
                || type.isAssignableTo(Appendable.class));
  }

  private static DescribedPredicate<JavaField> visibleArray() {
    return DescribedPredicate.describe(
        "an array that others can write to",
        field ->
            field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE));
  }

  static ArchRule nobodySleeps() {
    return noClasses()
        .should()
        .callMethodWhere(call(Thread.class, "sleep"))
        .orShould()
        .callMethodWhere(call(TimeUnit.class, "sleep"))
        .because("a sleep is too long or too short; wait for a condition with a bound");
  }

  /**
   * Calls of a method by any name that its owner goes by: subclasses inherit static methods too.
   */
  private static DescribedPredicate<JavaCall<?>> call(Class<?> owner, String method) {
    return target(owner(assignableTo(owner))).and(target(name(method))).forSubtype();
  }

  static ArchRule onlyCliPrints(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethodWhere(call(Throwable.class, "printStackTrace"))
        .because("a library does not write to its user's console");
  }

  static ArchRule cucumberStaysInItsPackages(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".cucumber..", root + ".report..", root + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.cucumber..")
        .because("the fixture must work without Cucumber");
  }

  static ArchRule socketsStayInTheirPackages(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root + ".transport..", root + ".tester..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.channels..", "javax.net..")
                .or(
                    belongToAnyOf(
                        Socket.class,
                        ServerSocket.class,
                        DatagramSocket.class,
                        MulticastSocket.class)))
        .because("the rules of the protocol are tested without a network");
  }

  static ArchRule glueIsPublicAndStateless(String root) {
    return classes()
        .that(resideInAPackage(root + ".cucumber.."))
        .and(GlueConditions.haveGlueMethods())
        .should()
        .bePublic()
        .andShould(GlueConditions.havePublicConstructorWithoutArguments())
        .andShould(GlueConditions.haveNoInstanceFields())
        .allowEmptyShould(true)
        .because("no other form of glue works with every object factory");
  }
}
