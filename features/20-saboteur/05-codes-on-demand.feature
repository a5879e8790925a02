@iso13400-2 @doip-lenient
Feature: Codes on demand

  A tester has to know what to do with each code, and most of them are hard to come by. Here each is answered on demand, whatever the rules
  say: to all testers or to one, on all connections or on one, once, some times or always. Whether the connection is closed is said by
  the code, or by the step.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: Routing activation is answered with any code

    Scenario Outline: Code <code> <how often>
      Given the DoIP ECU answers routing activation requests with code <code> <how often>
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester reads "02FD 0006 00000009 0E801000 <byte> 00000000" and then <then>

      Examples:
        | code                                    | byte | how often                     | then               |
        | "unknown source address" | 00 | once | the end |
        | "unknown source address" | 00 | once and keeps the connection | nothing for 100 ms |
        | 0xE0 | E0 | once | nothing for 100 ms |
        | "routing activated" | 10 | once and closes the connection | the end |
        | "all sockets registered and active" | 01 | once | the end |

    Example: To one tester only, from its second request on
      Given the DoIP ECU answers routing activation requests of the DoIP tester 0x0E81 with code 0x06 "from the 2nd" and keeps the connection
      When the raw DoIP tester B has activated routing as 0x0E81
      And the raw DoIP tester has activated routing
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E810000000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E811000 06 00000000"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E801000 10 00000000"

  Rule: Messages are refused with any header NACK

    Scenario Outline: Header NACK <code> <how often>
      Given the raw DoIP tester has activated routing
      And the DoIP ECU answers DoIP messages with header NACK <code> <how often>
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester reads "02FD 0000 00000001 <byte>" and then <then>

      Examples:
        | code                 | byte | how often                    | then               |
        | "message too large" | 02 | once | nothing for 100 ms |
        | "out of memory" | 03 | once and closes the connection | the end |
        | 0x04 | 04 | once | the end |
        | 0x00 | 00 | once and keeps the connection | nothing for 100 ms |

    Example: On the second connection only
      Given the DoIP ECU answers DoIP messages on connection 2 with header NACK "out of memory" always
      When the raw DoIP tester has activated routing
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E810000000000"
      Then the raw DoIP tester B receives on TCP "02FD 0000 00000001 03"
      And the DoIP connection of the raw tester is open

    Example: By UDP too
      Given the DoIP ECU answers DoIP messages with header NACK "out of memory" once
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 03"

  Rule: UDS requests are refused with any diagnostic NACK

    Scenario Outline: DoIP NACK <code> <how often>
      Given the DoIP ECU answers UDS requests with DoIP NACK <code> <how often>
      And the raw DoIP tester has activated routing
      Then the DoIP connection of the raw tester is open
      When the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "02FD 8003 00000005 10000E80 <byte>" and then <then>

      Examples:
        | code                     | byte | how often                    | then               |
        | "unknown target address" | 03 | "only the 2nd" | nothing for 100 ms |
        | "target unreachable" | 06 | "only the 2nd" and closes the connection | the end |
        | 0x02 | 02 | "only the 2nd" | the end |
        | 0x02 | 02 | "only the 2nd" and keeps the connection | nothing for 100 ms |

  Rule: UDS requests are answered with any NRC

    Scenario Outline: An NRC <occurrence>
      Given the DoIP ECU answers UDS requests with NRC busyRepeatRequest <occurrence>
      And the raw DoIP tester has activated routing
      When the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "ACK 02FD 8001 <first>"
      When the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "ACK 02FD 8001 <second>"
      When the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "ACK 02FD 8001 <third>"

      Examples:
        | occurrence     | first                   | second                  | third                   |
        | once           | 00000007 10000E807F3E21 | 00000006 10000E807E00   | 00000006 10000E807E00   |
        | "2 times"      | 00000007 10000E807F3E21 | 00000007 10000E807F3E21 | 00000006 10000E807E00   |
        | always         | 00000007 10000E807F3E21 | 00000007 10000E807F3E21 | 00000007 10000E807F3E21 |
        | "from the 2nd" | 00000006 10000E807E00   | 00000007 10000E807F3E21 | 00000007 10000E807F3E21 |
        | "only the 2nd" | 00000006 10000E807E00   | 00000007 10000E807F3E21 | 00000006 10000E807E00   |

    Example: And then the connection ends
      Given the DoIP ECU answers UDS requests of the DoIP tester 0x0E80 with NRC generalReject once and closes the connection
      And the raw DoIP tester has activated routing
      When the raw DoIP tester asks the DoIP ECU "22F190"
      Then the raw DoIP tester reads "ACK 02FD 8001 00000007 10000E807F2210" and then the end

    Example: Also in place of an ECU behind the gateway
      Given the DoIP ECU answers UDS requests with NRC 0x22 once
      And the raw DoIP tester has activated routing
      When the raw DoIP tester asks the DoIP ECU 1010 "22F18C"
      Then the raw DoIP tester reads "02FD 8002 00000005 10100E8000 02FD 8001 00000007 10100E807F2222"

  Rule: Demands are met one after another, and can be taken back

    Example: The journal says which answer was demanded, and which time it was
      Given the DoIP ECU answers routing activation requests with code 0x06 once and keeps the connection
      And the DoIP ECU answers DoIP messages with header NACK "out of memory" "only the 3rd"
      And the DoIP ECU answers UDS requests with DoIP NACK "target unreachable" "only the 2nd"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E801000 06 00000000"
      And the DoIP ECU has noted "routing activation code unsupported activation type (0x06) on demand (1st time)"
      When the raw DoIP tester has activated routing
      And the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "02FD 0000 00000001 03"
      And the DoIP ECU has noted "header NACK out of memory (0x03) on demand (3rd time)"
      When the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "ACK ANSWER 02FD 8003 00000005 10000E80 06"
      And the DoIP ECU has noted "DoIP NACK target unreachable (0x06) on demand (2nd time)"

    Example: First one code, then another
      Given the DoIP ECU answers UDS requests with NRC 0x21 "2 times"
      And the DoIP ECU answers UDS requests with NRC 0x22 once
      And the raw DoIP tester has activated routing
      When the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads:
        | ACK 02FD 8001 00000007 10000E807F3E21 |
        | ACK 02FD 8001 00000007 10000E807F3E21 |
        | ACK 02FD 8001 00000007 10000E807F3E22 |
        | ACK ANSWER                            |

    Example: No code any more
      Given the DoIP ECU answers UDS requests with NRC 0x21 always
      When the DoIP ECU answers with no DoIP code on demand any more
      And the raw DoIP tester has activated routing
      Then the DoIP connection of the raw tester is open
