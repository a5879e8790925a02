package io.github.cucumberdoip.support;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java source, parsed by the compiler and not compiled.
 *
 * @param text the source
 * @param unit its tree
 * @param trees gives positions and Javadoc of the tree
 */
public record JavaSource(String text, CompilationUnitTree unit, DocTrees trees) {

  /**
   * Parses a source.
   *
   * @param text one compilation unit
   * @return its tree
   */
  public static JavaSource parse(String text) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file(text)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return new JavaSource(text, unit, DocTrees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject file(String text) {
    URI name = URI.create("memory:///Source.java");
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
