package io.github.cucumberdoip.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import io.github.cucumberdoip.support.JavaSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Finds public and protected members without Javadoc, and parameters and results that it leaves
 * out. The check of the Javadoc tool itself can't be used: it wants the compact constructor of a
 * record to repeat what the record says of its components.
 */
final class JavadocGaps extends TreePathScanner<Void, Void> {
  private final JavaSource source;
  private final Deque<ClassTree> types = new ArrayDeque<>();
  private final List<String> gaps = new ArrayList<>();

  private JavadocGaps(JavaSource source) {
    this.source = source;
  }

  static List<String> in(JavaSource source) {
    JavadocGaps scanner = new JavadocGaps(source);
    scanner.scan(source.unit(), null);
    return scanner.gaps;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    boolean nestedInInterface = isInterface(types.peek());
    types.push(type);
    if (nestedInInterface || isVisible(type.getModifiers())) {
      List<String> components = type.getKind() == Tree.Kind.RECORD ? fields(type) : List.of();
      check(Stream.concat(typeParameters(type.getTypeParameters()), components.stream()), false);
      super.visitClass(type, unused);
    }
    types.pop();
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    boolean visible = isVisible(method.getModifiers()) || isInterface(types.peek());
    if (visible && !isOverride(method) && !isCompactConstructor(method)) {
      boolean returns =
          method.getReturnType() != null && !method.getReturnType().toString().equals("void");
      Stream<String> parameters =
          method.getParameters().stream().map(parameter -> parameter.getName().toString());
      check(Stream.concat(typeParameters(method.getTypeParameters()), parameters), returns);
    }
    return null; // what is inside a method has no Javadoc
  }

  @Override
  public Void visitVariable(VariableTree field, Void unused) {
    if (isVisible(field.getModifiers()) || isInterface(types.peek())) {
      check(Stream.empty(), false);
    }
    return null;
  }

  private void check(Stream<String> parameters, boolean returns) {
    DocCommentTree comment = source.trees().getDocCommentTree(getCurrentPath());
    if (comment == null || comment.getFirstSentence().isEmpty()) {
      gaps.add(place() + " has no Javadoc");
      return;
    }
    Set<String> described =
        comment.getBlockTags().stream()
            .filter(ParamTree.class::isInstance)
            .map(ParamTree.class::cast)
            .map(tag -> tag.isTypeParameter() ? "<" + tag.getName() + ">" : "" + tag.getName())
            .collect(Collectors.toSet());
    parameters
        .filter(name -> !described.contains(name))
        .forEach(name -> gaps.add(place() + " does not describe " + name));
    List<DocTree> tags = new ArrayList<>(comment.getBlockTags());
    tags.addAll(comment.getFirstSentence());
    if (returns && tags.stream().noneMatch(ReturnTree.class::isInstance)) {
      gaps.add(place() + " does not describe its result");
    }
  }

  private String place() {
    Tree leaf = getCurrentPath().getLeaf();
    String type = types.peek().getSimpleName().toString();
    if (leaf instanceof MethodTree method) {
      return type + "." + method.getName();
    }
    return leaf instanceof VariableTree field ? type + "." + field.getName() : type;
  }

  private static List<String> fields(ClassTree record) {
    return record.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
        .map(field -> field.getName().toString())
        .toList();
  }

  private static Stream<String> typeParameters(List<? extends TypeParameterTree> parameters) {
    return parameters.stream().map(parameter -> "<" + parameter.getName() + ">");
  }

  private static boolean isInterface(ClassTree type) {
    return type != null
        && (type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE);
  }

  private static boolean isVisible(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || modifiers.getFlags().contains(Modifier.PROTECTED);
  }

  private static boolean isOverride(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
  }

  /** A compact constructor has no parentheses; its tree may have parameters all the same. */
  private boolean isCompactConstructor(MethodTree method) {
    if (types.peek().getKind() != Tree.Kind.RECORD || method.getReturnType() != null) {
      return false;
    }
    SourcePositions positions = source.trees().getSourcePositions();
    long modifiers = positions.getEndPosition(source.unit(), method.getModifiers());
    long start = Math.max(modifiers, positions.getStartPosition(source.unit(), method));
    long body = positions.getStartPosition(source.unit(), method.getBody());
    return !source.text().substring((int) start, (int) body).contains("(");
  }
}
