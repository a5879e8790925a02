@iso13400-2
Feature: Diagnostic messages

  Each diagnostic message of a tester gets exactly one acknowledgement, positive or negative, before any response of the ECU. It
  says what became of the message in DoIP and nothing about UDS.

  Background:
    Given the DoIP entity of the conformance catalogue

  @DoIP-067 @E-DIA-01 @E-DIA-02
  Rule: A diagnostic message is acknowledged first and then answered

    Example: Reading the VIN
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 1000 22F190"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00                                       |
        | 02FD 8001 00000018 1000 0E80 62F190534D585A5A5A39395A5453303030303031 |
      And the raw DoIP tester receives nothing on TCP

    Example: The acknowledgement does not wait for a late response
      Given the DoIP ECU runs on a clock of its own
      And the DoIP ECU answers "22 F1 8C" with "62 F1 8C 01" after 5 s
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 1000 22F18C"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1000 0E80 00"
      And the DoIP connection of the raw tester is open
      When 5 s pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on TCP "02FD 8001 00000008 1000 0E80 62F18C01"

  @DoIP-131 @E-DIA-06
  Rule: Before routing activation a diagnostic message is refused with code 0x02, and the connection is closed

    Example: No routing activation
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 02"
      And the DoIP connection of the raw tester is closed
      And the DoIP ECU has executed no UDS request

  @DoIP-070 @E-DIA-05 @E-DIA-07
  Rule: Another source address than that of the routing activation is refused with code 0x02, and the connection is closed

    Scenario Outline: <what>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 <source> <target> 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 <target> <source> 02"
      And the DoIP connection of the raw tester is closed
      And the DoIP ECU has executed no UDS request

      Examples:
        | what                                             | source | target |
        | another known tester                             | 0E81   | 1000   |
        | the entity itself                                | 1000   | 1000   |
        | also an unknown target: the source counts first  | 0E81   | 2FFF   |

  @DoIP-071 @E-DIA-08 @E-DIA-11 @E-DIA-21
  Rule: An unknown target address is refused with code 0x03

    Scenario Outline: <what>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 <target> 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 <target> 0E80 03"
      And the DoIP connection of the raw tester is open

      Examples:
        | what                              | target |
        | an ECU that is not configured     | 2FFF   |
        | a group that is not configured    | E401   |
        | another tester                    | 0E81   |
        | the tester itself                 | 0E80   |
        | the reserved address              | 0000   |

  @DoIP-067 @E-DIA-13
  Rule: What needs no UDS response is acknowledged all the same

    Example: Tester present with the response suppressed
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E80"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1000 0E80 00"
      And the raw DoIP tester receives nothing on TCP

  @Table-12 @E-DIA-15
  Rule: The acknowledgement comes within 2 s

    Scenario Outline: <what>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 <target> 3E00"
      Then the raw DoIP tester receives on TCP "<answer>" within 2 s

      Examples:
        | what           | target | answer                          |
        | acknowledged   | 1000   | 02FD 8002 00000005 1000 0E80 00 |
        | refused        | 2FFF   | 02FD 8003 00000005 2FFF 0E80 03 |

  @DoIP-067 @E-DIA-17 @E-DIA-23
  Rule: A negative response of the ECU comes after a positive acknowledgement

    Scenario Outline: <what>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "<request>"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00 |
        | <response>                      |

      Examples:
        | what                      | request                             | response                            |
        | Unknown data identifier   | 02FD 8001 00000007 0E80 1000 22F1FF | 02FD 8001 00000007 1000 0E80 7F2231 |
        | Unsupported service       | 02FD 8001 00000006 0E80 1000 BA01   | 02FD 8001 00000007 1000 0E80 7FBA11 |

  @DoIP-067 @E-DIA-18
  Rule: An ECU that needs time sends response pending, and the tester gets one acknowledgement only

    Example: Two times pending
      Given the DoIP ECU answers "22 F1 8C" after 2 response-pending messages with "62 F1 8C 01"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 1000 22F18C"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00       |
        | 02FD 8001 00000007 1000 0E80 7F2278   |
        | 02FD 8001 00000007 1000 0E80 7F2278   |
        | 02FD 8001 00000008 1000 0E80 62F18C01 |

  @header @E-DIA-19
  Rule: A long response is one message; DoIP does not cut it

    Example: 5000 bytes
      Given the DoIP ECU answers "22 F1 A0" with "62 F1 A0" and 4997 more bytes
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 1000 22F1A0"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00        |
        | 02FD 8001 0000138C 1000 0E80 62F1A0 *  |

  @DoIP-067 @E-DIA-24 @E-DIA-26
  Rule: Every message has exactly one acknowledgement, in the order of the messages

    Example: Three requests in one segment
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 8001 00000006 0E80 1000 3E80   |
        | 02FD 8001 00000006 0E80 2FFF 3E00   |
        | 02FD 8001 00000007 0E80 1000 22F1FF |
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00     |
        | 02FD 8003 00000005 2FFF 0E80 03     |
        | 02FD 8002 00000005 1000 0E80 00     |
        | 02FD 8001 00000007 1000 0E80 7F2231 |
      And the raw DoIP tester receives nothing on TCP

    Example: Two testers get their own answers only
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B has activated routing as 0x0E81
      When the raw DoIP tester A sends on TCP "02FD 8001 00000007 0E80 1000 22F1FF"
      Then the raw DoIP tester A receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00     |
        | 02FD 8001 00000007 1000 0E80 7F2231 |
      And the raw DoIP tester B receives nothing on TCP

  @reset @DoIP-050 @E-DIA-25
  Rule: After an ECU reset all connections have ended and the entity announces itself again

    Example: It answers, closes the connection and resets
      Given the DoIP ECU runs on a clock of its own
      And the DoIP ECU announces itself at each start to "127.0.0.1" and the port of the raw tester
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 1101"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00   |
        | 02FD 8001 00000006 1000 0E80 5101 |
      And the DoIP connection of the raw tester is closed
      When the DoIP ECU restarts
      And 1500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on UDP:
        | 02FD 0004 * |
        | 02FD 0004 * |
        | 02FD 0004 * |
