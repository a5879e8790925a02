@iso13400-2
Feature: Gateway and functional addressing

  Behind the gateway 0x1000 are the ECUs 0x1010, online, which takes at most 256 UDS bytes, and 0x1011, offline. The functional group 0xE400
  is the gateway's own ECU and 0x1010.

  Background:
    Given the DoIP entity of the conformance catalogue

  @DoIP-067 @E-DIA-03
  Rule: A request to an ECU behind the gateway is acknowledged by the gateway in the name of that ECU, which then answers itself

    Example: Tester present to 0x1010
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1010 3E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1010 0E80 00   |
        | 02FD 8001 00000006 1010 0E80 7E00 |

  @DoIP-067 @E-DIA-04
  Rule: A functional request has one acknowledgement, with the functional address, and a response of each ECU, with its own address

    Example: Tester present to the group
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 E400 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 E400 0E80 00"
      And the raw DoIP tester receives on TCP, in any order:
        | 02FD 8001 00000006 1000 0E80 7E00 |
        | 02FD 8001 00000006 1010 0E80 7E00 |
      And the raw DoIP tester receives nothing on TCP

    Example: With the response suppressed there is the acknowledgement only
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 E400 3E80"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 E400 0E80 00"
      And the raw DoIP tester receives nothing on TCP

  @Table-13 @E-DIA-14
  Rule: To a functional request ECUs do not say that they don't support something

    Scenario Outline: NRC 0x<NRC>
      Given the DoIP ECU rejects "22 F1 8C" with NRC 0x<NRC>
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 E400 22F18C"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 E400 0E80 00       |
        | 02FD 8001 00000008 1010 0E80 62F18C10 |
      And the raw DoIP tester receives nothing on TCP

      Examples:
        | NRC |
        | 11  |
        | 12  |
        | 31  |
        | 7E  |
        | 7F  |

    Example: All other negative responses are sent
      Given the DoIP ECU rejects "22 F1 8C" with NRC 0x22
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 E400 22F18C"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 E400 0E80 00"
      And the raw DoIP tester receives on TCP, in any order:
        | 02FD 8001 00000007 1000 0E80 7F2222   |
        | 02FD 8001 00000008 1010 0E80 62F18C10 |

    Example: To its own address an ECU sends them all
      Given the DoIP ECU rejects "22 F1 8C" with NRC 0x31
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 1000 22F18C"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00     |
        | 02FD 8001 00000007 1000 0E80 7F2231 |

  @DoIP-072 @E-DIA-10
  Rule: A request that is too large for its target is refused with code 0x04

    Example: 257 bytes for an ECU that takes 256
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000105 0E80 1010 36" and 256 more bytes
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1010 0E80 04"
      And the DoIP connection of the raw tester is open

    Example: 256 bytes are taken
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000104 0E80 1010 36" and 255 more bytes
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1010 0E80 00"

    Example: The limit is that of this ECU, not of the gateway
      Given the DoIP ECU stays silent on "36 ..."
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000105 0E80 1000 36" and 256 more bytes
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1000 0E80 00"

  @DoIP-074 @Table-26 @E-DIA-09
  Rule: A request to an ECU that can't be reached is refused with code 0x06

    Example: 0x1011 is offline
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1011 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1011 0E80 06"
      And the DoIP connection of the raw tester is open

    Example: 0x1010 goes offline and comes back
      Given the ECU "body" behind the DoIP gateway is offline
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1010 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1010 0E80 06"
      Given the ECU "body" behind the DoIP gateway is online
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1010 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1010 0E80 00"

  @DoIP-073 @DoIP-074 @Table-26 @E-DIA-12 @E-DIA-16
  Rule: Each negative acknowledgement on demand: out of memory 0x05, unknown network 0x07, transport protocol error 0x08 and all others

    Scenario Outline: Code 0x<code>, and the connection stays open
      Given the DoIP ECU refuses the next 1 UDS request with DoIP NACK 0x<code>
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 1000 22F190"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 <code>"
      And the DoIP connection of the raw tester is open

      Examples:
        | code |
        | 03   |
        | 04   |
        | 05   |
        | 06   |
        | 07   |
        | 08   |

  @Figure-17 @E-DIA-20
  Rule: The checks have an order; only the first that fails is answered

    Scenario Outline: <what>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 <length> <source> <target> 36" and <more> more bytes
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 <target> <source> <code>"

      Examples:
        | what                                  | length   | source | target | more | code |
        | wrong source and target offline       | 00000006 | 0E81   | 1011   | 1    | 02   |
        | wrong source and too large            | 00000105 | 0E81   | 1010   | 256  | 02   |
        | unknown target and too large for any  | 00000105 | 0E80   | 2FFF   | 256  | 03   |

  @Table-23 @E-DIA-22
  Rule: An acknowledgement may repeat the request, whole or cut

    Scenario Outline: <what>
      Given the DoIP ECU <repeats> of the request in its DoIP acknowledgements
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 1000 22F190"
      Then the raw DoIP tester receives on TCP "<answer>"

      Examples:
        | what                 | repeats                     | answer                                 |
        | two bytes            | repeats the first 2 bytes   | 02FD 8002 00000007 1000 0E80 00 22F1   |

    Example: The whole request
      Given the DoIP ECU repeats the request in its DoIP acknowledgements
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 1000 22F190"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000008 1000 0E80 00 22F190                                |
        | 02FD 8001 00000018 1000 0E80 62F190534D585A5A5A39395A5453303030303031 |
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 2FFF 22F190"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000008 2FFF 0E80 03 22F190"

  @gateway @E-DIA-27
  Rule: ECUs behind the gateway are served in parallel

    Example: A slow ECU does not hold up another one
      Given the ECU "body" behind the DoIP gateway answers "22 F1 8D" with "62 F1 8D 01" after 300 ms
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 8001 00000007 0E80 1010 22F18D |
        | 02FD 8001 00000006 0E80 1000 3E00   |
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1010 0E80 00       |
        | 02FD 8002 00000005 1000 0E80 00       |
        | 02FD 8001 00000006 1000 0E80 7E00     |
        | 02FD 8001 00000008 1010 0E80 62F18D01 |

  @Table-26 @E-DIA-29
  Rule: What lies between the gateway and an ECU decides on the code: unreachable 0x06, unknown network 0x07, transport protocol error 0x08

    Scenario Outline: <what>
      Given these ECUs behind the DoIP gateway:
        | name | logical address | reachable |
        | seat | 0x1020          | <what>    |
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1020 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1020 0E80 <code>"
      And the DoIP connection of the raw tester is open

      Examples:
        | what                     | code |
        | target unreachable       | 06   |
        | unknown network          | 07   |
        | transport protocol error | 08   |

    Example: An ECU that is not for this tester is unreachable for it
      Given these ECUs behind the DoIP gateway:
        | name | logical address | testers |
        | seat | 0x1020          | 0x0E81  |
      And the raw DoIP tester has activated routing as 0x0E80
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1020 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1020 0E80 06"
      And the DoIP connection of the raw tester is open

  @DoIP-067 @E-DIA-30
  Rule: Members of a functional group that can't be reached stay silent; if there are no others, the request is refused

    Example: One member is offline
      Given the ECU "body" behind the DoIP gateway is offline
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 E400 3E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 E400 0E80 00   |
        | 02FD 8001 00000006 1000 0E80 7E00 |
      And the raw DoIP tester receives nothing on TCP

    Example: The only member is offline
      Given these ECUs behind the DoIP gateway:
        | name | logical address | functional groups | reachable |
        | seat | 0x1020          | 0xE402            | no        |
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 E402 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 E402 0E80 06"
      And the DoIP connection of the raw tester is open

  @Table-13 @E-DIA-31
  Rule: 0xE000 is the functional group of WWH-OBD

    Example: Tester present to 0xE000
      Given these ECUs behind the DoIP gateway:
        | name | logical address | functional groups |
        | seat | 0x1020          | 0xE000            |
      And the ECU "seat" behind the DoIP gateway answers "3E 00" with "7E 00"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 E000 3E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 E000 0E80 00   |
        | 02FD 8001 00000006 1020 0E80 7E00 |
