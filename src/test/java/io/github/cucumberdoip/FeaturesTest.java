package io.github.cucumberdoip;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_CONFIG_FIXED_MAX_POOL_SIZE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;

import java.util.Map;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/**
 * Runs the manual: every scenario under {@code features}, several at a time. A run that picks tests
 * by tag may leave none.
 */
@Suite(failIfNoTests = false)
@IncludeEngines("cucumber")
@SelectDirectories("features")
@ConfigurationParameter(
    key = GLUE_PROPERTY_NAME,
    value =
        "io.github.cucumberdoip.cucumber.glue,"
            + "io.github.cucumberdoip.cucumber.tester,"
            + "io.github.cucumberdoip.meta,"
            + "io.github.cucumberdoip.raw")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value =
        "html:target/features/report.html,junit:target/features/report.xml,"
            + "io.github.cucumberdoip.cucumber.ReportPlugin")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, value = "fixed")
@ConfigurationParameter(key = PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME, value = "4")
@ConfigurationParameter(key = PARALLEL_CONFIG_FIXED_MAX_POOL_SIZE_PROPERTY_NAME, value = "4")
class FeaturesTest {
  /** Among all features, the examples serve for a moment, on free ports. */
  private static final Map<String, String> EXAMPLES =
      Map.of("doip.serve.limit", "50 ms", "doip.tcp.port", "0", "doip.tls.port", "0");

  @BeforeSuite
  static void keepTheExamplesShort() {
    EXAMPLES.forEach(System::setProperty);
  }

  @AfterSuite
  static void forgetIt() {
    EXAMPLES.keySet().forEach(System::clearProperty);
  }
}
