package io.github.cucumberdoip.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java examples of the how-to pages compile and pass, with a tester in the reader's place. */
class JavaBlocksTest {
  private static final String MY_TESTER =
      """
      import io.github.cucumberdoip.message.Bytes;
      import io.github.cucumberdoip.message.LogicalAddress;
      import io.github.cucumberdoip.tester.DoipTester;
      import java.net.InetSocketAddress;

      class MyTester {
        void readVin(InetSocketAddress ecu) {
          try (DoipTester tester = DoipTester.builder().build()) {
            tester.connect(ecu);
            tester.activateRouting();
            tester.request(LogicalAddress.of(0x1010), Bytes.parse("22 F1 90"));
          }
        }
      }
      """;

  @TempDir Path classes;

  @ParameterizedTest
  @CsvSource({
    "docs/how-to/use-from-junit.md, MyTesterTest",
    "docs/how-to/simulate-a-gateway.md, MyGatewayTest",
    "docs/how-to/judge-a-tester.md, MyJudgedTest"
  })
  @Tag("sockets")
  void theExampleCompilesAndPasses(Path page, String name) throws Exception {
    Block example =
        Page.read(page).blocks().stream()
            .filter(block -> block.language().equals("java"))
            .findFirst()
            .orElseThrow();

    assertThat(compile(name, example.text(), "MyTester", MY_TESTER)).isEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
      run(loader.loadClass(name));
    }
  }

  @Test
  void aMistakeIsFound() throws IOException {
    assertThat(compile("A", "class A { int i = \"\"; }")).contains("incompatible types");
  }

  private static void run(Class<?> test) throws ReflectiveOperationException {
    var constructor = test.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object instance = constructor.newInstance();
    for (Method method : test.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Test.class)) {
        method.setAccessible(true);
        assertThatCode(() -> method.invoke(instance))
            .as(method.getName())
            .doesNotThrowAnyException();
      }
    }
  }

  /** Compiles classes, given as name and source in turn; what the compiler complains of. */
  private String compile(String... namesAndSources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<JavaFileObject> sources =
        IntStream.range(0, namesAndSources.length / 2)
            .<JavaFileObject>mapToObj(
                i -> new Source(namesAndSources[2 * i], namesAndSources[2 * i + 1]))
            .toList();
    List<String> options =
        List.of(
            "-proc:none",
            "-d",
            classes.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    compiler.getTask(complaints, null, null, options, null, sources).call();
    return complaints.toString();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
