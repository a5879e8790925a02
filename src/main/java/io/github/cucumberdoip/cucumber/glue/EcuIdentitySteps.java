package io.github.cucumberdoip.cucumber.glue;

import io.cucumber.java.en.Given;
import io.github.cucumberdoip.cucumber.DoipWorld;
import io.github.cucumberdoip.entity.EntityIdentity;
import io.github.cucumberdoip.message.Eid;
import io.github.cucumberdoip.message.FurtherAction;
import io.github.cucumberdoip.message.Gid;
import io.github.cucumberdoip.message.SyncStatus;
import io.github.cucumberdoip.message.Vin;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Steps about what a DoIP ECU says of itself in announcements and identification responses. They
 * hold from the next message on, also while the ECU runs.
 */
public class EcuIdentitySteps {
  /**
   * Gives the ECU a VIN.
   *
   * <pre>
   * Given the DoIP ECU has the VIN "WAUZZZ8K9BA123456"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param vin 17 characters
   */
  @Given("the DoIP ECU{doipEcuName} has the VIN {doipVin}")
  public void hasVin(String ecu, Vin vin) {
    change(ecu, identity -> identity.withVin(vin));
  }

  /**
   * Takes the VIN of the ECU away: it says 17 bytes of 00. This is how an ECU begins.
   *
   * <pre>
   * Given the DoIP ECU has no VIN
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} has no VIN")
  public void hasNoVin(String ecu) {
    change(ecu, identity -> identity.withVin(Vin.UNSET));
  }

  /**
   * Takes the VIN of the ECU away: it says 17 bytes of FF, the other form of the standard.
   *
   * <pre>
   * Given the DoIP ECU has no VIN and says so with FF bytes
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} has no VIN and says so with FF bytes")
  public void hasNoVinInBytesOfFf(String ecu) {
    change(ecu, identity -> identity.withVin(Vin.UNSET_FF));
  }

  /**
   * Gives the ECU an EID. Without this step it has a locally administered MAC address that ends
   * with its logical address, {@code 02:00:00:00:10:10}.
   *
   * <pre>
   * Given the DoIP ECU has the EID 02:00:00:00:00:01
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param eid 6 bytes
   */
  @Given("the DoIP ECU{doipEcuName} has the EID {doipEid}")
  public void hasEid(String ecu, Eid eid) {
    change(ecu, identity -> identity.withEid(eid));
  }

  /**
   * Gives the ECU the GID of its vehicle. Without this step it has none.
   *
   * <pre>
   * Given the DoIP ECU has the GID 02:00:00:00:00:0A
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param gid 6 bytes
   */
  @Given("the DoIP ECU{doipEcuName} has the GID {doipGid}")
  public void hasGid(String ecu, Gid gid) {
    change(ecu, identity -> identity.withGid(gid));
  }

  /**
   * Takes the GID of the ECU away: it says 6 bytes of 00. This is how an ECU begins.
   *
   * <pre>
   * Given the DoIP ECU has no GID
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} has no GID")
  public void hasNoGid(String ecu) {
    change(ecu, identity -> identity.withGid(Gid.UNSET));
  }

  /**
   * Takes the GID of the ECU away: it says 6 bytes of FF, the other form of the standard.
   *
   * <pre>
   * Given the DoIP ECU has no GID and says so with FF bytes
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} has no GID and says so with FF bytes")
  public void hasNoGidInBytesOfFf(String ecu) {
    change(ecu, identity -> identity.withGid(Gid.UNSET_FF));
  }

  /**
   * Tells what a tester has to do before it can go on.
   *
   * <pre>
   * Given the DoIP ECU has the further action "central security"
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param action the code, by name or number
   */
  @Given("the DoIP ECU{doipEcuName} has the further action {doipFurtherAction}")
  public void hasFurtherAction(String ecu, FurtherAction action) {
    change(ecu, identity -> identity.withFurtherAction(action));
  }

  /**
   * Tells whether VIN and GID of the vehicle are synchronised.
   *
   * <pre>
   * Given the DoIP ECU has the sync status incomplete
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   * @param status the code, by name or number
   */
  @Given("the DoIP ECU{doipEcuName} has the sync status {doipSyncStatus}")
  public void hasSyncStatus(String ecu, SyncStatus status) {
    change(ecu, identity -> identity.withSyncStatus(Optional.of(status)));
  }

  /**
   * Leaves the optional sync status out, so that announcements have 32 bytes in place of 33.
   *
   * <pre>
   * Given the DoIP ECU has no sync status
   * </pre>
   *
   * @param ecu the name of the ECU, empty for the only one
   */
  @Given("the DoIP ECU{doipEcuName} has no sync status")
  public void hasNoSyncStatus(String ecu) {
    change(ecu, identity -> identity.withSyncStatus(Optional.empty()));
  }

  private static void change(String ecu, UnaryOperator<EntityIdentity> change) {
    DoipWorld.current().ecu(ecu).settings(settings -> settings.identity(change));
  }
}
