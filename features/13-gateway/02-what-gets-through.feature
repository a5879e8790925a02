@iso13400-2
Feature: What a gateway lets through

  The gateway refuses with a DoIP NACK what does not reach its target, and says why. The connection stays open, and the
  target never sees the request.

  Background:
    Given a DoIP gateway with logical address 0x1000
    And these ECUs behind the DoIP gateway:
      | name | logical address | maximum request size | testers        | reachable       |
      | BMS  | 0x1020          | 8                    |                | yes             |
      | EPS  | 0x1021          |                      | 0x0E81, 0x0E82 | yes             |
      | TCU  | 0x1022          |                      |                | no              |
      | HU   | 0x1023          |                      |                | unknown network |

  Rule: A target that is offline is unreachable

    Example: Offline from the beginning
      When the DoIP tester sends "3E 00" to 0x1022
      Then the DoIP tester has received a DoIP NACK "target unreachable"
      And the ECU "TCU" behind the DoIP gateway has received no request "3E 00"
      And the DoIP tester is still connected to the DoIP ECU

    Example: It goes offline and comes back while the gateway runs
      Given the ECU "BMS" behind the DoIP gateway answers "3E 00" with "7E 00"
      And the ECU "BMS" behind the DoIP gateway is offline
      When the DoIP tester sends "3E 00" to 0x1020
      Then the DoIP tester has received a DoIP NACK "target unreachable"
      Given the ECU "BMS" behind the DoIP gateway is online
      When the DoIP tester sends "3E 00" to 0x1020
      Then the DoIP tester has received the UDS response "7E 00" from 0x1020

    Example: Its network is not known
      When the DoIP tester sends "3E 00" to 0x1023
      Then the DoIP tester has received a DoIP NACK "unknown network"

    Example: Its network fails
      Given the ECU "BMS" behind the DoIP gateway is offline with DoIP NACK "transport protocol error"
      When the DoIP tester sends "3E 00" to 0x1020
      Then the DoIP tester has received a DoIP NACK "transport protocol error"

  Rule: A request is not larger than its target can take

    Example: As large as the target can take
      Given the ECU "BMS" behind the DoIP gateway answers "2E ..." with "6E [1..2]"
      When the DoIP tester sends "2E 01 00 01 02 03 04 05" to 0x1020
      Then the DoIP tester has received the UDS response "6E 01 00"

    Example: One byte more
      When the DoIP tester sends "2E 01 00 01 02 03 04 05 06" to 0x1020
      Then the DoIP tester has received a DoIP NACK "diagnostic message too large"
      And the ECU "BMS" behind the DoIP gateway has received no request "2E ..."

    Example: Another limit, while the gateway runs
      Given the ECU "BMS" behind the DoIP gateway takes UDS requests of at most 1 byte
      When the DoIP tester sends "3E 00" to 0x1020
      Then the DoIP tester has received a DoIP NACK "diagnostic message too large"

    Example: The gateway's own ECU has a limit of its own
      Given the DoIP ECU takes UDS requests of at most 2 bytes
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a DoIP NACK "diagnostic message too large"

    Example: The gateway itself has no memory left for it
      Given the DoIP ECU has memory for UDS requests of at most 4 bytes
      When the DoIP tester sends "2E 01 00 01 02" to 0x1020
      Then the DoIP tester has received a DoIP NACK "out of memory"

  Rule: An ECU may be open to some testers only

  The standard leaves open what happens to the others. As in AUTOSAR, their routing activation does not cover the ECU,
  and it is unreachable for them.

    Example: A tester that is not on the list
      When the DoIP tester sends "3E 00" to 0x1021
      Then the DoIP tester has received a DoIP NACK "target unreachable"

    Example: A tester that is
      Given the ECU "EPS" behind the DoIP gateway answers "3E 00" with "7E 00"
      And a DoIP tester "workshop" with source address 0x0E81
      When the DoIP tester "workshop" sends "3E 00" to 0x1021
      Then the DoIP tester "workshop" has received the UDS response "7E 00" from 0x1021

    Example: Another list, while the gateway runs
      Given the ECU "BMS" behind the DoIP gateway serves only the testers 0x0E81 and 0x0E82
      When the DoIP tester sends "3E 00" to 0x1020
      Then the DoIP tester has received a DoIP NACK "target unreachable"

  Rule: A check says what the gateway refused

    Example: Never arrived
      When this DoIP feature runs:
        """
        Scenario: Never arrived
          Given a DoIP gateway with logical address 0x1000
          And these ECUs behind the DoIP gateway:
            | name | logical address | reachable |
            | BMS  | 0x1020          | no        |
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends "3E 00" to 0x1020
          Then the ECU "BMS" behind the DoIP gateway has received "3E 00"
        """
      Then its DoIP scenario "Never arrived" fails with:
        """
        expected: the ECU "BMS" behind the DoIP gateway has received "3E 00"
        instead:  it did not happen within 50 ms; 1 other UDS request came
        closest:  3E 00, from 0x0E80, to 0x1020, but it did not reach the ECU
        hint:     a request for 0x1020 was refused with the DoIP NACK target unreachable (0x06)
        """
