@iso13400-2
Feature: Vehicle identification

  A tester asks by UDP; the entity answers each request that is meant for it with its VIN, logical address, EID, GID, further action
  and sync status, to the address and port from which the request came.

  Background:
    Given the DoIP entity of the conformance catalogue

  @DoIP-046 @DoIP-051 @DoIP-137 @E-VID-03 @E-VID-04
  Rule: An identification request is answered to the port from which it came

    Example: One request, one answer
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00"
      And the raw DoIP tester receives nothing on UDP

    Example: In time: 500 ms and the time for processing
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *" within 600 ms

    Example: Three requests, three answers
      When the raw DoIP tester sends these datagrams on UDP:
        | 02FD 0001 00000000 |
        | 02FD 0001 00000000 |
        | 02FD 0001 00000000 |
      Then the raw DoIP tester receives on UDP:
        | 02FD 0004 * |
        | 02FD 0004 * |
        | 02FD 0004 * |
      And the raw DoIP tester receives nothing on UDP

  @DoIP-047 @DoIP-053 @E-VID-05 @E-VID-06
  Rule: A request with an EID is answered by the entity with this EID only

    Example: The entity's own EID
      When the raw DoIP tester sends on UDP "02FD 0002 00000006 020000000001"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00"

    Scenario Outline: <whose>
      When the raw DoIP tester sends on UDP "02FD 0002 00000006 <EID>"
      Then the raw DoIP tester receives nothing on UDP

      Examples:
        | whose             | EID          |
        | Another EID       | 020000000002 |
        | The vehicle's GID | 02000000000A |
        | No EID            | 000000000000 |

  @DoIP-042 @E-HDR-28
  Rule: Requests with an EID are optional; an entity without them refuses the payload type with code 0x01

    Example: Its own EID
      Given the DoIP ECU does not support vehicle identification with EID
      When the raw DoIP tester sends on UDP "02FD 0002 00000006 020000000001"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 01"
      And the raw DoIP tester receives nothing on UDP

  @DoIP-048 @DoIP-052 @E-VID-07 @E-VID-08
  Rule: A request with a VIN is answered by the entities of this vehicle only

    Example: The VIN of the vehicle
      When the raw DoIP tester sends on UDP "02FD 0003 00000011 534D585A5A5A39395A5453303030303031"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00"

    Scenario Outline: <what>
      When the raw DoIP tester sends on UDP "02FD 0003 00000011 <VIN>"
      Then the raw DoIP tester receives nothing on UDP

      Examples:
        | what                         | VIN                                |
        | The VIN of another vehicle   | 534D585A5A5A39395A5453303030303032 |
        | The VIN in lower case        | 736D787A7A7A39397A7473303030303031 |

  @Table-1 @E-VID-09 @E-VID-10
  Rule: An entity without a VIN identifies itself with 17 bytes of 0x00 or 0xFF and answers no request with a VIN

    Example: Asked without a filter
      Given the DoIP ECU has no VIN
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 0000000000000000000000000000000000 1000 020000000001 02000000000A 00 .."

    Example: Asked without a filter, the other form
      Given the DoIP ECU has no VIN and says so with FF bytes
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF 1000 020000000001 02000000000A 00 .."

    Scenario Outline: Asked with a VIN of <bytes>
      Given the DoIP ECU has no VIN
      When the raw DoIP tester sends on UDP "02FD 0003 00000011 <VIN>"
      Then the raw DoIP tester receives nothing on UDP

      Examples:
        | bytes                  | VIN                                |
        | the former VIN         | 534D585A5A5A39395A5453303030303031 |
        | 17 bytes of 0x00       | 0000000000000000000000000000000000 |
        | 17 bytes of 0xFF       | FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF |

  @Table-1 @E-VID-11
  Rule: An entity without a GID identifies itself with 6 bytes of 0x00 or 0xFF in its place

    Scenario Outline: <bytes>
      Given the DoIP ECU has the GID <GID>
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 <on the wire> 00 .."

      Examples:
        | bytes          | GID               | on the wire  |
        | Six times 0x00 | 00:00:00:00:00:00 | 000000000000 |
        | Six times 0xFF | FF:FF:FF:FF:FF:FF | FFFFFFFFFFFF |

  @DoIP-123 @DoIP-142 @E-VID-12 @E-VID-14
  Rule: The sync status says whether the entities of the vehicle agree on VIN and GID; it may be absent

    Example: Absent: 32 bytes
      Given the DoIP ECU has no sync status
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000020 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00"

    Example: Incomplete at first, then complete
      Given the DoIP ECU has the sync status incomplete
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 10"
      Given the DoIP ECU has the sync status synchronised
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00"

  @Table-6 @E-VID-19
  Rule: The further action byte tells what a tester has to do before diagnosis

    Scenario Outline: <what>
      Given the DoIP ECU has the further action <code>
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A <byte> 00"

      Examples:
        | what                | code | byte |
        | Nothing             | 0x00 | 00   |
        | Central security    | 0x10 | 10   |
        | Of the manufacturer | 0x11 | 11   |

  @DoIP-051 @E-VID-15 @E-VID-16
  Rule: Testers that ask at the same time are answered each on its own port

    Example: Two testers on one machine
      When the raw DoIP tester A sends on UDP "02FD 0001 00000000"
      And the raw DoIP tester B sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester A receives on UDP "02FD 0004 *"
      And the raw DoIP tester B receives on UDP "02FD 0004 *"
      And the raw DoIP tester A receives nothing on UDP

    Example: A tester with active routing, and another one
      Given the raw DoIP tester A has activated routing
      When the raw DoIP tester B sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester B receives on UDP "02FD 0004 *"
      And the DoIP connection of the raw tester A is open

  @Table-6 @DoIP-144 @E-VID-13
  Rule: An entity with central security announces it until central security is activated

    Example: Before, and after the activation with type 0xE0
      Given the DoIP ECU uses central security
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 10 00"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 E0 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00"
