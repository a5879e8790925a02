package io.github.cucumberdoip.support;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Runs a feature from its text, in process and on the calling thread. Nothing is printed and no
 * file is written. Every run has a Cucumber runtime of its own, so runs may nest (a step may run a
 * feature) and several threads may run features at once.
 */
public final class FeatureRunner {
  private static final URI NAME = URI.create("memory:nested.feature");

  private final List<String> gluePackages;
  private final String tags;
  private final List<Plugin> plugins;

  private FeatureRunner(List<String> gluePackages, String tags, List<Plugin> plugins) {
    this.gluePackages = gluePackages;
    this.tags = tags;
    this.plugins = plugins;
  }

  /**
   * A runner that looks for glue in these packages and below. Packages that don't exist are
   * allowed.
   *
   * @param packages names of packages
   * @return a runner that runs every scenario
   */
  public static FeatureRunner withGlue(String... packages) {
    return new FeatureRunner(List.of(packages), "", List.of());
  }

  /**
   * The same runner for some scenarios only.
   *
   * @param expression a tag expression such as {@code @tls and not @slow}
   * @return a new runner
   */
  public FeatureRunner tagged(String expression) {
    return new FeatureRunner(gluePackages, expression, plugins);
  }

  /**
   * The same runner with plugins, for one run.
   *
   * @param some the plugins
   * @return a new runner
   */
  public FeatureRunner with(Plugin... some) {
    return new FeatureRunner(gluePackages, tags, List.of(some));
  }

  /**
   * Runs a feature to its end.
   *
   * @param feature the whole text, with its {@code Feature:} line
   * @return what happened; a failing scenario is a result, not an exception
   * @throws io.cucumber.core.gherkin.FeatureParserException when the text is not Gherkin
   * @throws io.cucumber.core.exception.CucumberException when the glue can't be used
   */
  public FeatureRun run(String feature) {
    RuntimeOptionsBuilder options = new RuntimeOptionsBuilder();
    gluePackages.forEach(name -> options.addGlue(GluePath.parse(name)));
    if (!tags.isBlank()) {
      options.addTagFilter(TagExpressionParser.parse(tags));
    }
    List<Feature> features =
        new FeatureParser(UUID::randomUUID).parseResource(new Text(feature)).stream().toList();
    RunRecorder recorder = new RunRecorder();
    Plugin[] all = Stream.concat(Stream.of(recorder), plugins.stream()).toArray(Plugin[]::new);
    Runtime.builder()
        .withRuntimeOptions(options.build())
        .withFeatureSupplier(() -> features)
        .withAdditionalPlugins(all)
        .build()
        .run();
    return recorder.result();
  }

  private record Text(String content) implements Resource {
    @Override
    public URI getUri() {
      return NAME;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
