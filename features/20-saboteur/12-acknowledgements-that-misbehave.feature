@iso13400-2
Feature: Acknowledgements that misbehave

  Each diagnostic message has exactly one acknowledgement, and it comes before the response. What does the tester do when it does not?

  Background:
    Given the DoIP entity of the conformance catalogue
    And the raw DoIP tester has activated routing

  Rule: An acknowledgement can be missing

    Example: The response comes without it, and the next request is served as ever
      Given the DoIP ECU injects the DoIP fault missing into its acknowledgements once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP "02FD 8001 00000006 10000E807E00"
      And the DoIP connection of the raw tester is open
      And the DoIP ECU has noted these DoIP faults:
        | fault "missing" into acknowledgements (1st time) |

    Example: Neither acknowledgement nor response
      Given the DoIP ECU injects the DoIP fault missing into its acknowledgements once
      And the DoIP ECU injects the DoIP fault missing into its responses once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives no byte on TCP for 100 ms
      And the DoIP connection of the raw tester is open

  Rule: An acknowledgement can be late; its response waits behind it

    Example: 300 ms late
      Given the DoIP ECU injects the DoIP fault "late by 300 ms" into its acknowledgements once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives no byte on TCP for 150 ms
      And the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000" from 300 ms to 2 s after it asked
      And the raw DoIP tester receives on TCP "02FD 8001 00000006 10000E807E00"
      And the DoIP connection of the raw tester is open

    Example: Later than a tester waits, on the clock of the ECU
      Given the DoIP ECU injects the DoIP fault "late by 2.5 s" into its acknowledgements once
      And the DoIP ECU runs on a clock of its own
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives no byte on TCP for 100 ms
      And the DoIP ECU has injected the DoIP fault "late by 2.5 s"
      When 2.5 s pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E807E00 |

  Rule: An acknowledgement can come twice

    Example: Right after the first
      Given the DoIP ECU injects the DoIP fault duplicate into its acknowledgements once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E807E00 |
      And the DoIP connection of the raw tester is open

    Example: Again after 200 ms, when the response has come
      Given the DoIP ECU injects the DoIP fault "duplicate after 200 ms" into its acknowledgements once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E807E00 |
      And the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000" from 200 ms to 2 s after it asked
      And the DoIP connection of the raw tester is open

  Rule: An acknowledgement can come behind the response

    Example: The response overtakes it
      Given the DoIP ECU injects the DoIP fault "response before acknowledgement" into its acknowledgements once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8001 00000006 10000E807E00 |
        | 02FD 8002 00000005 10000E8000   |
      And the DoIP connection of the raw tester is open

    Example: A response-pending message overtakes it
      Given the DoIP ECU answers "22 F1 95" after 1 response-pending message with "62 F1 95 01"
      And the DoIP ECU injects the DoIP fault "response before acknowledgement" into its acknowledgements once
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E801000 22F195"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8001 00000007 10000E80 7F2278   |
        | 02FD 8002 00000005 10000E8000        |
        | 02FD 8001 00000008 10000E80 62F19501 |

    Example: Without a response it comes before the next message
      Given the DoIP ECU injects the DoIP fault "response before acknowledgement" into its acknowledgements once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the raw DoIP tester receives no byte on TCP for 100 ms
      When the raw DoIP tester sends on TCP "02FD 4000 00000000"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000 |
        | 02FD 0000 00000001 01         |
      And the DoIP connection of the raw tester is open

    Example: It is sent at once when the faults are taken back
      Given the DoIP ECU injects the DoIP fault "response before acknowledgement" into its acknowledgements once
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the DoIP ECU has injected the DoIP fault "response before acknowledgement"
      And the raw DoIP tester receives no byte on TCP for 200 ms
      When the DoIP ECU injects no DoIP faults any more
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000"
      And the DoIP connection of the raw tester is open
