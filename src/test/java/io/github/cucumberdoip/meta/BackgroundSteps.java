package io.github.cucumberdoip.meta;

import io.cucumber.java.en.When;
import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.message.ActivationType;
import io.github.cucumberdoip.message.Bytes;
import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.message.RoutingActivationRequest;
import io.github.cucumberdoip.tester.DoipTester;
import io.github.cucumberdoip.tester.TesterException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A tester that goes on sending while a step of the manual watches. */
public class BackgroundSteps {
  /**
   * Lets a tester of its own send a request again and again, until the scenario ends.
   *
   * <pre>
   * When a DoIP tester 0x0E80 sends "3E 80" every 100 ms in the background
   * </pre>
   *
   * @param tester its source address
   * @param request the UDS bytes
   * @param period the time between two
   */
  @When("a DoIP tester {doipAddress} sends {udsBytes} every {doipDuration} in the background")
  public void sendsInBackground(LogicalAddress tester, Bytes request, Duration period) {
    DoipWorld world = DoipWorld.current();
    DoipServer ecu = world.ecu();
    DoipTester client = DoipTester.builder().build();
    world.closeAtEnd(client);
    client.connect(ecu.address());
    client.activateRouting(new RoutingActivationRequest(tester, ActivationType.DEFAULT));
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    world.closeAtEnd(clock::shutdownNow);
    DiagnosticMessage message = new DiagnosticMessage(tester, ecu.logicalAddress(), request);
    clock.scheduleWithFixedDelay(
        () -> send(client, message), 0, period.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void send(DoipTester client, DiagnosticMessage message) {
    try {
      client.send(message);
    } catch (TesterException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
