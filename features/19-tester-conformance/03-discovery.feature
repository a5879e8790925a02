@iso13400-2
Feature: How a tester looks for vehicles

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-07
  Rule: Requests by UDP come from a dynamic port, 49152 or above

    Example: A port below
      When the raw DoIP tester sends on UDP from a port below 49152 "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the DoIP tester under test has violated only the rule T-07

    Example: A port above
      When the raw DoIP tester sends on UDP from a port above 49152 "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the DoIP tester under test has not violated the rule T-07

  @T-15
  Rule: A tester takes vehicle announcements of 32 bytes, without a sync status

    Background:
      Given the DoIP ECU has no sync status

    Example: The tester wants the sync status
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000020 *"
      When the raw DoIP tester sends on UDP "02FD 0000 00000001 04"
      Then the raw DoIP tester receives nothing on UDP
      And the DoIP tester under test has violated only the rule T-15

    Example: The tester does without
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000020 *"
      And the raw DoIP tester receives nothing on UDP
      And the DoIP tester under test has violated no rule

  @T-13
  Rule: A vehicle identification request is repeated only after an answer, or after 2 s

    Example: Impatient with another vehicle
      When the raw DoIP tester sends these datagrams on UDP:
        | 02FD 0002 00000006 0200000000FF |
        | 02FD 0002 00000006 0200000000FF |
      Then the DoIP tester under test has violated only the rule T-13

    Example: The answer was there
      When the raw DoIP tester sends on UDP "02FD 0002 00000006 020000000001"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      When the raw DoIP tester sends on UDP "02FD 0002 00000006 020000000001"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the DoIP tester under test has violated no rule

    Example: The time is over
      Given the DoIP tester is judged by these times:
        | A_DoIP_Ctrl | 0 ms |
        | margin      | 0 ms |
      When the raw DoIP tester sends these datagrams on UDP:
        | 02FD 0002 00000006 0200000000FF |
        | 02FD 0002 00000006 0200000000FF |
      Then the raw DoIP tester receives nothing on UDP
      And the DoIP tester under test has violated no rule

  @T-16
  Rule: A question for entity status or power mode is repeated only after an answer, or after 2 s

    Example: Impatient with the entity status
      Given the DoIP ECU takes the DoIP payload type "entity status request" without an answer
      When the raw DoIP tester sends these datagrams on UDP:
        | 02FD 4001 00000000 |
        | 02FD 4001 00000000 |
      Then the DoIP tester under test has violated only the rule T-16

    Example: Another question meanwhile
      Given the DoIP ECU takes the DoIP payload type "entity status request" without an answer
      When the raw DoIP tester sends these datagrams on UDP:
        | 02FD 4001 00000000 |
        | 02FD 4003 00000000 |
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 01"
      And the DoIP tester under test has violated no rule

  @T-17
  Rule: UDS requests are not sent to a vehicle that has said it is not ready

    Example: The tester goes on
      Given the DoIP ECU is in power mode "not ready"
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 00"
      Given the raw DoIP tester has activated routing
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated only the rule T-17

    Example: The tester asks until the vehicle is ready
      Given the DoIP ECU is in power mode "not ready"
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 00"
      Given the DoIP ECU is in power mode ready
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 01"
      Given the raw DoIP tester has activated routing
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

  @T-48
  Rule: A vehicle is asked for by a VIN of digits and capital letters without I, O and Q

    Example: The letter O in place of the digit 0
      When the raw DoIP tester sends on UDP "02FD 0003 00000011 534D585A5A5A39395A54534F4F4F4F4F31"
      Then the raw DoIP tester receives nothing on UDP
      And the DoIP tester under test has violated only the rule T-48

    Example: The VIN of another vehicle
      When the raw DoIP tester sends on UDP "02FD 0003 00000011 534D585A5A5A39395A5453303030303039"
      Then the raw DoIP tester receives nothing on UDP
      And the DoIP tester under test has violated no rule
