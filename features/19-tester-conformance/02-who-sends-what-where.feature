@iso13400-2
Feature: Which messages a tester sends, and where

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-08
  Rule: Routing activation, alive checks and diagnostic messages are not sent by UDP

    Example: A diagnostic message by UDP
      When the raw DoIP tester sends on UDP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 01"
      And the DoIP tester under test has violated only the rule T-08

    Example: The same message by TCP
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00   |
        | 02FD 8001 00000006 1000 0E80 7E00 |
      And the DoIP tester under test has violated no rule

  @T-09
  Rule: Vehicle identification, entity status and power mode are not asked for or answered by TCP

    Example: A question for the entity status by TCP
      When the raw DoIP tester sends on TCP "02FD 4001 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      And the DoIP tester under test has violated only the rule T-09

    Example: A vehicle announcement is answered by TCP
      When the raw DoIP tester sends on TCP "02FD 0004 00000020 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      And the DoIP tester under test has violated only the rule T-09

    Example: A question for the entity status by UDP
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 *"
      And the DoIP tester under test has violated no rule

  @T-10
  Rule: A tester sends no message that only a DoIP entity sends

    Example: The tester checks whether the entity is alive
      When the raw DoIP tester sends on TCP "02FD 0007 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      And the DoIP tester under test has violated only the rule T-10

    Example: The tester answers an alive check that nobody asked for
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

  @T-11
  Rule: A tester does not acknowledge the messages of an entity

    Example: A UDS response is acknowledged
      Given the raw DoIP tester has activated routing
      And the DoIP connection of the raw tester is open
      When the raw DoIP tester sends on TCP "02FD 8002 00000005 0E80 1000 00"
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated only the rule T-11

    Example: UDS responses are taken in silence
      Given the raw DoIP tester has activated routing
      Then the DoIP connection of the raw tester is open
      And the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

  @T-12
  Rule: A tester does not send generic header NACKs

    Example: A routing activation response is refused
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0000 00000001 00"
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated only the rule T-12

    Example: A header NACK is not answered
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD F000 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      And the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule
