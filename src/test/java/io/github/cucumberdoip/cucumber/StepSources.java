package io.github.cucumberdoip.cucumber;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import io.github.cucumberdoip.support.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Reads step methods from Java sources: only there Javadoc and the form of a literal are seen. */
final class StepSources {
  private static final Set<String> STEPS = Set.of("Given", "When", "Then", "And", "But");

  private StepSources() {}

  static List<StepMethod> below(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<StepMethod> methods = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        methods.addAll(in(Files.readString(file)));
      }
    }
    return methods;
  }

  static List<StepMethod> in(String text) {
    JavaSource source = JavaSource.parse(text);
    List<StepMethod> found = new ArrayList<>();
    new Scanner(text, source.unit(), source.trees(), found).scan(source.unit(), null);
    return found;
  }

  private static final class Scanner extends TreePathScanner<Void, Void> {
    private final String source;
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<StepMethod> found;
    private String className = "";

    Scanner(String source, CompilationUnitTree unit, DocTrees trees, List<StepMethod> found) {
      this.source = source;
      this.unit = unit;
      this.trees = trees;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      String outer = className;
      className = type.getSimpleName().toString();
      super.visitClass(type, unused);
      className = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      List<String> steps =
          method.getModifiers().getAnnotations().stream()
              .filter(annotation -> STEPS.contains(simpleName(annotation)))
              .map(this::arguments)
              .toList();
      if (!steps.isEmpty()) {
        String javadoc = trees.getDocComment(getCurrentPath());
        found.add(
            new StepMethod(
                className + "." + method.getName(),
                method.getModifiers().getFlags().contains(Modifier.PUBLIC),
                steps,
                javadoc == null ? "" : javadoc));
      }
      return super.visitMethod(method, unused);
    }

    private static String simpleName(AnnotationTree annotation) {
      String name = annotation.getAnnotationType().toString();
      return name.substring(name.lastIndexOf('.') + 1);
    }

    private String arguments(AnnotationTree annotation) {
      SourcePositions positions = trees.getSourcePositions();
      int start = (int) positions.getStartPosition(unit, annotation);
      int end = (int) positions.getEndPosition(unit, annotation);
      String text = source.substring(start, end);
      return text.substring(text.indexOf('(') + 1, text.lastIndexOf(')')).strip();
    }
  }
}
