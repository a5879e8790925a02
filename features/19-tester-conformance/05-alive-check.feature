@iso13400-2
Feature: How a tester shows that it is alive

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-31
  Rule: An alive check request is answered within 500 ms

    Example: No answer
      Given the raw DoIP tester has activated routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester receives on TCP "02FD 0007 00000000"
      And the raw DoIP tester loses its connection
      And the DoIP tester under test has violated only the rule T-31

    Example: An answer in time
      Given the DoIP ECU has these DoIP timers:
        | alive check | 10 s |
      And the raw DoIP tester has activated routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

    Example: The clock of the ECU does not judge
      Given the DoIP ECU runs on a clock of its own
      And the raw DoIP tester has activated routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester receives on TCP "02FD 0007 00000000"
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated no rule

  @T-32
  Rule: An alive check response has 2 bytes of payload, the source address

    Example: Without the address
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0008 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 04"
      And the DoIP tester under test has violated only the rule T-32

    Example: With the address
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

  @T-33
  Rule: An alive check response has the source address for which the connection was activated

    Example: That of another tester
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E81"
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated only the rule T-33

    Example: Its own, on two connections
      Given the raw DoIP tester A has activated routing
      And the raw DoIP tester B has activated routing as 0x0E81
      When the raw DoIP tester B sends on TCP "02FD 0008 00000002 0E81"
      And the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP connection of the raw tester A is open
      And the DoIP connection of the raw tester B is open
      And the DoIP tester under test has violated no rule

  @T-34
  Rule: An alive check response is not sent before routing activation unless the ECU has asked

    Example: As a greeting
      Given the raw DoIP tester is connected
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP ECU has received an alive check response from 0x0E80
      And the DoIP tester under test has violated only the rule T-34

    Example: To keep the connection alive
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP ECU has received an alive check response from 0x0E80
      And the DoIP tester under test has violated no rule

  @T-35
  Rule: An alive check request before routing activation is answered within 500 ms

    Background:
      Given the raw DoIP tester is connected
      And a DoIP tester has connected to the DoIP ECU

    Example: No answer
      Given the DoIP ECU has these DoIP timers:
        | alive check | 100 ms |
      When the DoIP ECU sends the raw DoIP bytes "02 FD 00 07 00 00 00 00" on its newest connection
      Then the raw DoIP tester receives on TCP "02FD 0007 00000000"
      And the DoIP tester under test has violated only the rule T-35

    Example: An answer in time
      Given the DoIP ECU has these DoIP timers:
        | alive check | 10 s |
      When the DoIP ECU sends the raw DoIP bytes "02 FD 00 07 00 00 00 00" on its newest connection
      Then the raw DoIP tester receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP ECU has received an alive check response from 0x0E80
      And the DoIP tester under test has not violated the rule T-35

  @T-38
  Rule: A tester asks for routing within 2 s after it has connected

    Background:
      Given the DoIP ECU runs on a clock of its own
      And the raw DoIP tester is connected
      And a DoIP tester has connected to the DoIP ECU

    Example: It only connects
      When 2 s pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated only the rule T-38

    Example: It asks in time
      When 1900 ms pass on the DoIP ECU's clock
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      When 2 s pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

  @T-46
  Rule: A tester closes a connection that it does not use, or keeps it alive

    Background:
      Given the DoIP ECU runs on a clock of its own
      And the raw DoIP tester has activated routing

    Example: Forgotten
      When 5 minutes pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated only the rule T-46

    Example: Kept alive
      When 4 minutes pass on the DoIP ECU's clock
      And the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      And the DoIP ECU has received an alive check response from 0x0E80
      And 4 minutes pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule
