@iso13400-2
Feature: Faults in messages: for whom, how often and until when

  Faults in messages have the same scopes and occurrences as faults on the wire, and end in the same way.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: A fault can be for one tester or on one connection

    Example: One of two testers gets no acknowledgement
      Given the DoIP ECU injects the DoIP fault missing into its acknowledgements for the DoIP tester 0x0E81 always
      And the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B has activated routing as 0x0E81
      When the raw DoIP tester B sends on TCP "02FD 8001 00000006 0E8110003E00"
      Then the raw DoIP tester B receives on TCP "02FD 8001 00000006 10000E817E00"
      And the DoIP connection of the raw tester A is open

    Example: Routing activation of one tester is misaddressed
      Given the DoIP ECU injects the DoIP fault "wrong target address 0x0E99" into its routing activation responses for the DoIP tester 0x0E81 once
      And the raw DoIP tester A has activated routing as 0x0E80
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E810000000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E9910001000000000"

    Example: The second connection
      Given the DoIP ECU injects these DoIP faults:
        | fault     | message   | connection |
        | duplicate | responses | 2          |
      And the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B has activated routing as 0x0E81
      When the raw DoIP tester B sends on TCP "02FD 8001 00000006 0E8110003E00"
      Then the raw DoIP tester B receives on TCP:
        | 02FD 8002 00000005 10000E8100   |
        | 02FD 8001 00000006 10000E817E00 |
        | 02FD 8001 00000006 10000E817E00 |
      And the DoIP connection of the raw tester A is open

  Rule: A fault can strike at some of the times only

    Scenario Outline: <occurrence>
      Given the DoIP ECU injects the DoIP fault "wrong code" into its power mode responses "<occurrence>"
      When the raw DoIP tester sends these datagrams on UDP:
        | 02FD 4003 00000000 |
        | 02FD 4003 00000000 |
        | 02FD 4003 00000000 |
        | 02FD 4003 00000000 |
      Then the raw DoIP tester receives on UDP:
        | 02FD 4004 00000001 <1> |
        | 02FD 4004 00000001 <2> |
        | 02FD 4004 00000001 <3> |
        | 02FD 4004 00000001 <4> |

      Examples:
        | occurrence                       | 1  | 2  | 3  | 4  |
        | once                             | 7F | 01 | 01 | 01 |
        | 2 times                          | 7F | 7F | 01 | 01 |
        | from the 3rd                     | 01 | 01 | 7F | 7F |
        | only the 2nd                     | 01 | 7F | 01 | 01 |
        | with probability 50 % and seed 10 | 7F | 01 | 7F | 01 |

    Example: A probability is told with its seed
      Given the DoIP ECU injects the DoIP fault missing into its power mode responses "with probability 100 % and seed 7"
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the DoIP ECU has injected the DoIP fault missing
      And the DoIP ECU has noted these DoIP faults:
        | fault "missing" into power mode responses (1st time, with probability 100 % and seed 7) |

  Rule: Faults end when they are taken back, and what they hold back goes on

    Example: A late datagram is sent at once
      Given the DoIP ECU runs on a clock of its own
      And the DoIP ECU injects the DoIP fault "late by 60 s" into its power mode responses
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the DoIP ECU has injected the DoIP fault "late by 60 s"
      And the raw DoIP tester receives no datagram for 100 ms
      When the DoIP ECU injects no DoIP faults any more
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 01"

    Example: The next scenario knows nothing of them
      When this DoIP feature runs:
        """
        Feature: Two scenarios

          Scenario: With a fault
            Given a DoIP ECU with logical address 0x1010
            And the DoIP ECU injects the DoIP fault missing into its responses

          Scenario: Without
            Given a DoIP ECU with logical address 0x1010
            And the DoIP ECU answers "3E 00" with "7E 00"
            When the DoIP tester sends "3E 00"
            Then the DoIP tester has received the UDS response "7E 00"
            And the DoIP ECU has injected the DoIP fault missing exactly 0 times
        """
      Then its DoIP scenario "With a fault" passes
      And its DoIP scenario "Without" passes
