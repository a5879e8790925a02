package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.ParameterType;
import io.github.cucumberdoip.cucumber.StepValues;
import io.github.cucumberdoip.tls.TlsVersion;

/** How the values in steps about TLS are written. */
public class TlsParameterTypes {
  /**
   * A version of TLS, {@code TLS 1.3}.
   *
   * @param text what stands in the step
   * @return the version
   */
  @ParameterType(
      name = "doipTlsVersion",
      value = "\"[^\"]*\"|(?:TLS|tls|SSL|ssl)\\S* ?\\d\\S*|TLS ?\\S+")
  public TlsVersion doipTlsVersion(String text) {
    return TlsVersion.parse(StepValues.unquoted(text));
  }
}
