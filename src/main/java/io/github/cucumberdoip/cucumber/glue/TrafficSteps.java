package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Then;
import io.github.cucumberdoip.cucumber.Captures;
import io.github.cucumberdoip.cucumber.DoipWorld;

/** Steps that keep the traffic for people to look at. */
public class TrafficSteps {
  /**
   * Saves what all ECUs of the scenario received and sent so far as a capture file, which Wireshark
   * opens. The path is relative to the working directory; missing directories are made, an older
   * file is replaced. Waits only for requests that the embedded tester has under way.
   *
   * <pre>
   * Then the DoIP traffic is saved as the pcap file "target/pcap/reading-the-vin.pcap"
   * </pre>
   *
   * @param file the path of the file
   */
  @Then("the DoIP traffic is saved as the pcap file {string}")
  public void savedAsPcap(String file) {
    DoipWorld.current().settle();
    Captures.save(DoipWorld.current(), file);
  }
}
