@iso13400-2
Feature: Generic header handler on UDP

  The entity checks the eight header bytes of each datagram in a fixed order, and the first check that fails decides. A refused
  datagram is answered with a header NACK to its source. On UDP there is no socket to close: the entity keeps listening.

  Background:
    Given the DoIP entity of the conformance catalogue

  @DoIP-041 @E-HDR-01 @E-HDR-02 @E-HDR-03
  Rule: A wrong pattern or an unsupported version is refused with code 0x00, in the entity's own version

    Scenario Outline: <what>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 00"
      And the raw DoIP tester receives nothing on UDP

      Examples: The second byte is not the inverse of the first
        | what                       | datagram           |
        | the inverse of another one | 02FF 0001 00000000 |
        | the version twice          | 0202 0001 00000000 |
        | only zeros                 | 0000 0001 00000000 |

      Examples: The inverse is right, the version is reserved
        | what         | datagram           |
        | version 0x00 | 00FF 0001 00000000 |
        | version 0x05 | 05FA 0001 00000000 |
        | version 0x7F | 7F80 0001 00000000 |
        | version 0xFE | FE01 0001 00000000 |

    Example: The datagram after a refused one is served
      When the raw DoIP tester sends these datagrams on UDP:
        | 02FF 0001 00000000 |
        | 02FD 4003 00000000 |
      Then the raw DoIP tester receives on UDP:
        | 02FD 0000 00000001 00 |
        | 02FD 4004 00000001 01 |

  @DoIP-156 @E-HDR-04 @E-HDR-05 @E-HDR-06
  Rule: A tester that does not know the edition may ask for identification with version 0xFF; the answer has the entity's version

    Scenario Outline: Version 0xFF and <request>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00"

      Examples:
        | request          | datagram                                               |
        | no filter        | FF00 0001 00000000                                     |
        | the EID          | FF00 0002 00000006 020000000001                        |
        | the VIN          | FF00 0003 00000011 534D585A5A5A39395A5453303030303031  |

  @DoIP-041 @E-HDR-07
  Rule: Version 0xFF on any other message is an unsupported version

    Scenario Outline: Version 0xFF and <request>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 00"
      And the raw DoIP tester receives nothing on UDP

      Examples:
        | request           | datagram           |
        | power mode        | FF00 4003 00000000 |
        | entity status     | FF00 4001 00000000 |

  @header @E-HDR-08
  Rule: An answer has the version of its request

    Scenario Outline: Version <version>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives on UDP "<answer>"

      Examples:
        | version | datagram           | answer                |
        | 0x01    | 01FE 4003 00000000 | 01FE 4004 00000001 01 |
        | 0x02    | 02FD 4003 00000000 | 02FD 4004 00000001 01 |
        | 0x03    | 03FC 4003 00000000 | 03FC 4004 00000001 01 |
        | 0x04    | 04FB 4003 00000000 | 04FB 4004 00000001 01 |

  @DoIP-042 @E-HDR-09
  Rule: An unknown payload type is refused with code 0x01

    Scenario Outline: Payload type <type>
      When the raw DoIP tester sends on UDP "02FD <type> 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 01"
      And the raw DoIP tester receives nothing on UDP

      Examples: Reserved
        | type |
        | 0009 |
        | 4000 |
        | 4005 |
        | 8000 |
        | 8004 |
        | EFFF |

      Examples: Of the manufacturer, and not implemented
        | type |
        | F000 |
        | FFFF |

  @DoIP-042 @E-HDR-10 @E-HDR-11
  Rule: A payload type that belongs on TCP is unknown on UDP, and nothing of it is executed

    Scenario Outline: <message> on UDP
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 01"
      And the DoIP ECU has executed no UDS request

      Examples:
        | message                    | datagram                           |
        | routing activation request | 02FD 0005 00000007 0E800000000000  |
        | alive check request        | 02FD 0007 00000000                 |
        | alive check response       | 02FD 0008 00000002 0E80            |
        | diagnostic message         | 02FD 8001 00000006 0E8010003E00    |
        | diagnostic acknowledgement | 02FD 8002 00000005 10000E8000      |
        | diagnostic NACK            | 02FD 8003 00000005 10000E8002      |

  @DoIP-045 @E-HDR-12 @E-HDR-13 @E-HDR-14 @E-HDR-19 @E-HDR-20
  Rule: A length that does not fit the payload type is refused with code 0x04

    Scenario Outline: <what>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 04"
      And the raw DoIP tester receives nothing on UDP

      Examples:
        | what                                        | datagram                                               |
        | identification with 1 byte                  | 02FD 0001 00000001 00                                  |
        | identification with an EID of 5 bytes       | 02FD 0002 00000005 0200000000                          |
        | identification with an EID of 7 bytes       | 02FD 0002 00000007 02000000000100                      |
        | identification with a VIN of 16 characters  | 02FD 0003 00000010 534D585A5A5A39395A54533030303030    |
        | identification with a VIN of 18 characters  | 02FD 0003 00000012 534D585A5A5A39395A545330303030303131 |
        | entity status with 1 byte                   | 02FD 4001 00000001 00                                  |
        | power mode with 1 byte                      | 02FD 4003 00000001 00                                  |

  @DoIP-122 @E-HDR-15 @E-HDR-16
  Rule: A datagram holds exactly one message; another length than its header says is refused with code 0x04

    Scenario Outline: <what>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 04"
      And the raw DoIP tester receives nothing on UDP

      Examples:
        | what                             | datagram                                              |
        | 10 of the 17 bytes of a VIN      | 02FD 0003 00000011 534D585A5A5A39395A54               |
        | a header whose payload is lost   | 02FD 0002 00000006                                    |
        | one byte more than the header    | 02FD 4003 00000000 00                                 |
        | two messages in one datagram     | 02FD 4003 00000000 02FD 4003 00000000                 |

  @Figure-16 @E-HDR-17 @E-HDR-18
  Rule: A datagram that is shorter than a header is ignored

    Scenario Outline: A datagram of <size>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives nothing on UDP

      Examples:
        | size     | datagram         |
        | 0 bytes  |                  |
        | 1 byte   | 02               |
        | 3 bytes  | 02FD 00          |
        | 7 bytes  | 02FD 0001 000000 |

  @DoIP-039 @E-HDR-21 @E-HDR-22 @E-HDR-27
  Rule: What other entities send is dropped in silence, also with a wrong version

    Scenario Outline: <message>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives nothing on UDP

      Examples:
        | message                                | datagram                              |
        | announcement                           | 02FD 0004 00000021 534D585A5A5A39395A5453303030303031100002000000000102000000000A0000 |
        | announcement in an unsupported version | 7F80 0004 00000021 534D585A5A5A39395A5453303030303031100002000000000102000000000A0000 |
        | entity status response                 | 02FD 4002 00000007 00020000001000     |
        | power mode response                    | 02FD 4004 00000001 01                 |
        | header NACK                            | 02FD 0000 00000001 01                 |

  @DoIP-043 @E-HDR-23 @E-HDR-24
  Rule: A length above the maximum data size of 4096 bytes is refused with code 0x02, before the length is compared with the type

    Scenario Outline: A length of <length>
      When the raw DoIP tester sends on UDP "02FD 0001 <length>"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 <code>"
      And the raw DoIP tester receives nothing on UDP

      Examples: Too large
        | length   | code |
        | 00001001 | 02   |
        | 7FFFFFFF | 02   |
        | 80000000 | 02   |
        | FFFFFFFF | 02   |

      Examples: Exactly the maximum is not too large, only wrong for this type
        | length   | code |
        | 00001000 | 04   |

  @DoIP-042 @E-HDR-25
  Rule: The checks have an order; only the first that fails is answered

    Scenario Outline: <what>
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 <code>"
      And the raw DoIP tester receives nothing on UDP

      Examples:
        | what                             | datagram           | code |
        | wrong pattern and unknown type   | 02FF 0009 00000000 | 00   |
        | wrong pattern and too large      | 02FF 0001 FFFFFFFF | 00   |
        | unknown type and too large       | 02FD 0009 FFFFFFFF | 01   |
        | too large and wrong for the type | 02FD 0002 FFFFFFFF | 02   |

  @DoIP-044 @E-HDR-26
  Rule: When there is no memory for a message it is refused with code 0x03

    Example: Once, on demand
      Given the DoIP ECU refuses the next 1 DoIP message with header NACK 0x03
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 03"
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
