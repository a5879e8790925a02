@iso13400-2
Feature: Alive checks and routing activation that misbehave

  An entity asks whether a tester is alive on a connection with active routing, when somebody else wants the place. Here it asks
  when nobody does.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: An alive check request can come at any moment

    Example: Between request and acknowledgement
      Given the DoIP ECU injects the DoIP fault "foreign alive check before" into its acknowledgements once
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 0007 00000000              |
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E807E00 |
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP connection of the raw tester is open

    Example: Before routing is activated
      Given the DoIP ECU injects the DoIP fault "foreign alive check before" into its routing activation responses once
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP:
        | 02FD 0007 00000000                    |
        | 02FD 0006 00000009 0E8010001000000000 |
      And the DoIP connection of the raw tester is open

    Example: After a response, and the tester does not answer
      Given the DoIP ECU injects the DoIP fault "foreign alive check after" into its responses once
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E807E00 |
        | 02FD 0007 00000000              |
      When 600 ms pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open

  Rule: An alive check request can be wrong or missing

    Example: With a payload, which it must not have
      Given the DoIP ECU injects the DoIP fault "payload grown by 2" into its alive check requests
      And the raw DoIP tester has activated routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester receives on TCP "02FD 0007 00000002 0000"

    Example: Missing, so that the tester loses its connection unasked
      Given the DoIP ECU injects the DoIP fault missing into its alive check requests
      And the raw DoIP tester has activated routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester receives no byte on TCP for 100 ms
      And the raw DoIP tester loses its connection

  Rule: A routing activation response can be missing, late, or there twice

    Example: Missing, although routing is active
      Given the DoIP ECU injects the DoIP fault missing into its routing activation responses once
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives no byte on TCP for 100 ms
      And the DoIP connection of the raw tester is open

    Example: Late
      Given the DoIP ECU injects the DoIP fault "late by 300 ms" into its routing activation responses
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010001000000000" from 300 ms to 2 s after it asked
      And the DoIP connection of the raw tester is open

    Example: Twice, with another code the second time
      Given the DoIP ECU injects these DoIP faults:
        | fault           | message                      | occurrence |
        | duplicate       | routing activation responses | once       |
        | wrong code 0x11 | routing activation responses | once       |
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP:
        | 02FD 0006 00000009 0E8010001100000000 |
        | 02FD 0006 00000009 0E8010001000000000 |
