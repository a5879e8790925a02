@iso14229-1 @iso13400-2
Feature: Responses that misbehave

  A response can stay away, come late, come twice, or go to somebody who did not ask. An ECU can ask for time without end, or when
  it is too late. None of it may confuse a tester for longer than that one request.

  Background:
    Given the DoIP entity of the conformance catalogue
    And the raw DoIP tester has activated routing

  Rule: A response can be missing, late, or there twice

    Example: Missing
      Given the DoIP ECU injects the DoIP fault missing into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000"
      And the raw DoIP tester receives no byte on TCP for 100 ms
      And the DoIP connection of the raw tester is open

    Example: Late
      Given the DoIP ECU injects the DoIP fault "late by 300 ms" into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000"
      And the raw DoIP tester receives no byte on TCP for 150 ms
      And the raw DoIP tester receives on TCP "02FD 8001 00000006 10000E807E00" from 300 ms to 2 s after it asked
      And the DoIP connection of the raw tester is open

    Example: Twice
      Given the DoIP ECU injects the DoIP fault duplicate into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E807E00 |
        | 02FD 8001 00000006 10000E807E00 |
      And the DoIP connection of the raw tester is open

    Example: Twice, the second among the answers to the next request
      Given the DoIP ECU injects the DoIP fault "duplicate after 200 ms" into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E801000 22F1FF"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000      |
        | 02FD 8001 00000007 10000E80 7F2231 |
      And the DoIP connection of the raw tester is open
      And the raw DoIP tester receives on TCP "02FD 8001 00000007 10000E80 7F2231"

  Rule: A response can go to somebody who did not ask

    Example: To the next address, and then to the right one
      Given the DoIP ECU injects the DoIP fault "response to nobody" into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E817E00 |
        | 02FD 8001 00000006 10000E807E00 |

    Example: To an address that is named
      Given the DoIP ECU injects the DoIP fault "response to nobody 0x0E99" into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E997E00 |
        | 02FD 8001 00000006 10000E807E00 |

  Rule: An ECU can ask for time without end

    Example: Response pending at a pace, and other requests meanwhile
      Given the DoIP ECU injects the DoIP fault "endless response pending every 100 ms" into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E801000 22F190"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000"
      And the raw DoIP tester receives on TCP "02FD 8001 00000007 10000E80 7F2278"
      And the raw DoIP tester receives on TCP "02FD 8001 00000007 10000E80 7F2278" from 100 ms to 2 s after it asked
      And the raw DoIP tester receives on TCP "02FD 8001 00000007 10000E80 7F2278" from 200 ms to 2 s after it asked
      And the raw DoIP tester receives on TCP "02FD 8001 00000007 10000E80 7F2278" from 300 ms to 2 s after it asked
      And the DoIP ECU has injected the DoIP fault "endless response pending every 100 ms" exactly 1 time

    Example: It ends with the connection
      Given the DoIP ECU runs on a clock of its own
      And the DoIP ECU injects the DoIP fault "endless response pending every 4 s" into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E801000 22F190"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000      |
        | 02FD 8001 00000007 10000E80 7F2278 |
      When 4 s pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on TCP "02FD 8001 00000007 10000E80 7F2278"
      When the raw DoIP tester aborts its connection
      And the raw DoIP tester has activated routing
      And 60 s pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open

    Example: It ends when the faults are taken back
      Given the DoIP ECU runs on a clock of its own
      And the DoIP ECU injects the DoIP fault "endless response pending every 4 s" into its responses
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E801000 22F190"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000      |
        | 02FD 8001 00000007 10000E80 7F2278 |
      When the DoIP ECU injects no DoIP faults any more
      And 60 s pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open

  Rule: An ECU can ask for time when it is too late

    Example: The first response-pending message comes after P2
      Given the DoIP ECU injects the DoIP fault "late response pending after 300 ms" into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000"
      And the raw DoIP tester receives no byte on TCP for 150 ms
      And the raw DoIP tester receives on TCP "02FD 8001 00000007 10000E80 7F3E78" from 300 ms to 2 s after it asked
      And the raw DoIP tester receives on TCP "02FD 8001 00000006 10000E807E00"
      And the DoIP connection of the raw tester is open

    Example: A response-pending message that was promised is missing
      Given the DoIP ECU answers "22 F1 95" after 2 response-pending messages with "62 F1 95 01"
      And the DoIP ECU injects the DoIP fault missing into its response-pending messages "only the 1st"
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E801000 22F195"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000        |
        | 02FD 8001 00000007 10000E80 7F2278   |
        | 02FD 8001 00000008 10000E80 62F19501 |
