@iso13400-2
Feature: Generic header handler on TCP

  The same checks in the same order as on UDP. After the codes 0x00 and 0x04 the entity closes the connection; after the others
  it skips the payload and reads on. Messages may be cut and joined at any byte.

  Background:
    Given the DoIP entity of the conformance catalogue

  @DoIP-041 @E-HDR-31 @E-HDR-32
  Rule: A wrong pattern or an unsupported version is refused with code 0x00, and the connection is closed

    Scenario Outline: <what>
      When the raw DoIP tester sends on TCP "<message>"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 00"
      And the DoIP connection of the raw tester is closed

      Examples:
        | what                       | message                           |
        | the inverse of another one | 02FF 0005 00000007 0E800000000000 |
        | only zeros                 | 0000 0005 00000007 0E800000000000 |
        | reserved version 0x05      | 05FA 0005 00000007 0E800000000000 |
        | reserved version 0x7F      | 7F80 0005 00000007 0E800000000000 |

    Example: Routing that was active ends too
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FF 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 00"
      And the DoIP connection of the raw tester is closed
      And the DoIP ECU has executed no UDS request

    Example: The header is enough, the entity does not wait for the payload
      When the raw DoIP tester sends on TCP "02FF 8001 00000100"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 00"
      And the DoIP connection of the raw tester is closed

  @DoIP-041 @E-HDR-46
  Rule: Version 0xFF is an unsupported version on TCP

    Example: Routing activation with version 0xFF
      When the raw DoIP tester sends on TCP "FF00 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 00"
      And the DoIP connection of the raw tester is closed

  @header @E-HDR-47
  Rule: An answer has the version of its request

    Scenario Outline: Version <version>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "<version> 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | <version> 8002 00000005 10000E8000   |
        | <version> 8001 00000006 10000E807E00 |

      Examples:
        | version |
        | 01FE    |
        | 02FD    |
        | 03FC    |
        | 04FB    |

  @DoIP-042 @E-HDR-33 @E-HDR-34
  Rule: A payload type that is unknown or belongs on UDP is refused with code 0x01, its payload is skipped, and the connection stays open

    Scenario Outline: <what>
      When the raw DoIP tester sends on TCP in one segment:
        | <message>                         |
        | 02FD 0005 00000007 0E800000000000 |
      Then the raw DoIP tester receives on TCP:
        | 02FD 0000 00000001 01                  |
        | 02FD 0006 00000009 0E8010001000000000  |
      And the DoIP connection of the raw tester is open

      Examples: Reserved, or of the manufacturer and not implemented
        | what                       | message                         |
        | type 0x0009 with 3 bytes   | 02FD 0009 00000003 AABBCC       |
        | type 0x4000 without bytes  | 02FD 4000 00000000              |
        | type 0x8004                | 02FD 8004 00000006 0E8010003E00 |
        | type 0xF000                | 02FD F000 00000002 0102         |
        | type 0xFFFF                | 02FD FFFF 00000000              |

      Examples: On UDP only
        | what                       | message                         |
        | identification request     | 02FD 0001 00000000              |
        | the same with EID          | 02FD 0002 00000006 020000000001 |
        | entity status request      | 02FD 4001 00000000              |
        | power mode request         | 02FD 4003 00000000              |

  @DoIP-042 @Table-17 @E-HDR-50
  Rule: A payload type of the manufacturer is taken when the entity implements it

    Example: 0xF000 is answered with 0xF001
      Given the DoIP ECU answers the DoIP payload type 0xF000 with the payload type 0xF001 and "CA FE"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD F000 00000002 0102"
      Then the raw DoIP tester receives on TCP "02FD F001 00000002 CAFE"
      And the DoIP connection of the raw tester is open

  @DoIP-043 @E-HDR-35
  Rule: A message above the maximum data size of 4096 bytes is refused with code 0x02 and skipped, and the connection stays open

    Example: One byte too many
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00001001" and 4097 more bytes
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 02"
      And the DoIP connection of the raw tester is open
      And the DoIP ECU has received "3E 00" exactly 1 time

    Scenario Outline: The entity answers <length> as soon as it has the header
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 <length>"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 02"

      Examples:
        | length   |
        | 7FFFFFFF |
        | FFFFFFFF |

  @DoIP-043 @E-HDR-36
  Rule: A message of exactly the maximum data size is taken

    Example: 4096 bytes of payload
      Given the DoIP ECU stays silent on "36 ..."
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00001000 0E80 1000 36" and 4091 more bytes
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8000"
      And the DoIP connection of the raw tester is open

  @DoIP-045 @E-HDR-37 @E-HDR-38 @E-HDR-39
  Rule: A length that does not fit the payload type is refused with code 0x04, and the connection is closed

    Scenario Outline: Routing activation request of <length> bytes
      When the raw DoIP tester sends on TCP "02FD 0005 <length> 0E8000000000000000000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 04"
      And the DoIP connection of the raw tester is closed

      Examples: Only 7 and 11 are right
        | length   |
        | 00000000 |
        | 00000006 |
        | 00000008 |
        | 0000000A |
        | 0000000C |

    Scenario Outline: <what>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "<message>"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 04"
      And the DoIP connection of the raw tester is closed

      Examples:
        | what                                     | message                           |
        | diagnostic message of 0 bytes            | 02FD 8001 00000000                |
        | diagnostic message of 3 bytes            | 02FD 8001 00000003 0E8010         |
        | alive check response without an address  | 02FD 0008 00000000                |
        | alive check response of 3 bytes          | 02FD 0008 00000003 0E8000         |

  @DoIP-045 @E-HDR-40
  Rule: A diagnostic message without a UDS byte is too short

    Example: Only the two addresses
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000004 0E801000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 04"
      And the DoIP connection of the raw tester is closed

  @DoIP-042 @E-HDR-48
  Rule: The checks have an order; only the first that fails is answered

    Scenario Outline: <what>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "<message>"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 <code>"

      Examples:
        | what                             | message            | code |
        | wrong pattern and unknown type   | 02FF 0009 00000000 | 00   |
        | unknown type and too large       | 02FD 0009 FFFFFFFF | 01   |
        | too large and wrong for the type | 02FD 0005 00001001 | 02   |

  @stream @E-HDR-41 @E-HDR-42
  Rule: TCP carries a stream: messages may come in pieces and joined

    Example: Byte by byte
      When the raw DoIP tester sends on TCP, byte by byte, "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010001000000000"
      And the DoIP connection of the raw tester is open

    Example: Activation and two requests in one segment are served in their order
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 0005 00000007 0E800000000000  |
        | 02FD 8001 00000006 0E8010003E00    |
        | 02FD 8001 00000007 0E80100022F190  |
      Then the raw DoIP tester receives on TCP:
        | 02FD 0006 00000009 0E8010001000000000 |
        | 02FD 8002 00000005 10000E8000         |
        | 02FD 8001 00000006 10000E807E00       |
        | 02FD 8002 00000005 10000E8000         |
        | 02FD 8001 00000018 10000E8062F190534D585A5A5A39395A5453303030303031 |

    Example: A header in one segment, the payload in the next
      When the raw DoIP tester sends on TCP "02FD 0005 00000007"
      And the raw DoIP tester sends on TCP "0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010001000000000"

  @DoIP-039 @E-HDR-43
  Rule: A header NACK is never answered

    Scenario Outline: Header NACK with code <code>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0000 00000001 <code>"
      Then the DoIP connection of the raw tester is open

      Examples:
        | code |
        | 00   |
        | 01   |
        | 04   |

  @Table-17 @E-HDR-44
  Rule: Messages that only an entity sends are an unknown payload type when a tester sends them

    Scenario Outline: <message>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "<bytes>"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      And the DoIP connection of the raw tester is open

      Examples:
        | message                     | bytes                                  |
        | alive check request         | 02FD 0007 00000000                     |
        | routing activation response | 02FD 0006 00000009 0E8010001000000000  |

  @Table-17 @E-HDR-45
  Rule: A tester's acknowledgement of a diagnostic message is taken without a reaction

    Scenario Outline: <message>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "<bytes>"
      Then the DoIP connection of the raw tester is open

      Examples:
        | message                    | bytes                          |
        | diagnostic acknowledgement | 02FD 8002 00000005 0E80100000  |
        | diagnostic NACK            | 02FD 8003 00000005 0E80100005  |

  @DoIP-044 @E-HDR-49
  Rule: When there is no memory for a message it is refused with code 0x03 and skipped, and the connection stays open

    Example: Once, on demand
      Given the raw DoIP tester has activated routing
      And the DoIP ECU refuses the next 1 DoIP message with header NACK 0x03
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 03"
      And the DoIP ECU has executed no UDS request
      And the DoIP connection of the raw tester is open
