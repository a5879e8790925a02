@iso13400-2
Feature: UDP that misbehaves

  Datagrams get lost, come late, twice or out of order, and no header tells. Each answer and each announcement of an ECU can be treated so,
  and can be wrong like any message by TCP.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: An answer can be lost

    Example: The first of two
      Given the DoIP ECU injects the DoIP fault lost into its vehicle identifications once
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives no datagram for 100 ms
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 *"

    Example: The journal says what was lost
      Given the DoIP ECU injects the DoIP fault missing into its power mode responses once
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives nothing on UDP
      And the DoIP ECU has injected the DoIP fault missing exactly 1 time

  Rule: An answer can be late, and others overtake it

    Example: 300 ms late
      Given the DoIP ECU injects the DoIP fault "late by 300 ms" into its entity status responses
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 *" from 300 ms to 2 s after it asked

    Example: Two questions, and the answers in the other order
      Given the DoIP ECU injects the DoIP fault "late by 300 ms" into its entity status responses
      When the raw DoIP tester sends these datagrams on UDP:
        | 02FD 4001 00000000 |
        | 02FD 4003 00000000 |
      Then the raw DoIP tester receives on UDP:
        | 02FD 4004 00000001 01 |
        | 02FD 4002 *           |

    Example: Later than a tester waits (A_DoIP_Ctrl), on the clock of the ECU
      Given the DoIP ECU runs on a clock of its own
      And the DoIP ECU injects the DoIP fault "late by 2.1 s" into its vehicle identifications
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the DoIP ECU has injected the DoIP fault "late by 2.1 s"
      And the raw DoIP tester receives no datagram for 100 ms
      When 2.1 s pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 *"

  Rule: An answer can come twice

    Example: At once
      Given the DoIP ECU injects the DoIP fault duplicate into its vehicle identifications
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP:
        | 02FD 0004 00000021 * |
        | 02FD 0004 00000021 * |
      And the raw DoIP tester receives nothing on UDP

    Example: Again after 200 ms
      Given the DoIP ECU injects the DoIP fault "duplicate after 200 ms" into its power mode responses
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 01"
      And the raw DoIP tester receives on UDP "02FD 4004 00000001 01" from 200 ms to 2 s after it asked

  Rule: A datagram can come from another port

    Example: An answer
      Given the DoIP ECU injects the DoIP fault "from another port" into its vehicle identifications once
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 *" from another port of the ECU
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 *" from the port of the ECU

    Example: An announcement
      Given the DoIP ECU injects the DoIP fault "from another port" into its announcements "only the 2nd"
      When the DoIP ECU announces itself 3 times to the raw DoIP tester
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 *" from the port of the ECU
      And the raw DoIP tester receives on UDP "02FD 0004 00000021 *" from another port of the ECU
      And the raw DoIP tester receives on UDP "02FD 0004 00000021 *" from the port of the ECU

  Rule: Announcements can be lost, late, twice and wrong, and answers stay right

    Example: One of three is lost
      Given the DoIP ECU injects the DoIP fault lost into its announcements "only the 2nd"
      When the DoIP ECU announces itself 3 times to the raw DoIP tester
      Then the raw DoIP tester receives on UDP:
        | 02FD 0004 00000021 * |
        | 02FD 0004 00000021 * |
      And the raw DoIP tester receives no datagram for 100 ms

    Example: Late
      Given the DoIP ECU injects the DoIP fault "late by 300 ms" into its announcements
      When the DoIP ECU announces itself 1 time to the raw DoIP tester
      Then the raw DoIP tester receives on UDP "02FD 0004 *" from 300 ms to 2 s after it asked

    Example: With a wrong VIN and twice
      Given the DoIP ECU injects these DoIP faults:
        | fault                       | message       |
        | wrong VIN WAUZZZ8K9BA123456 | announcements |
        | duplicate                   | announcements |
      When the DoIP ECU announces itself 1 time to the raw DoIP tester
      Then the raw DoIP tester receives on UDP:
        | 02FD 0004 00000021 5741555A5A5A384B394241313233343536 1000 020000000001 * |
        | 02FD 0004 00000021 5741555A5A5A384B394241313233343536 1000 020000000001 * |
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 *"

    Scenario Outline: With a <fault>
      Given the DoIP ECU injects the DoIP fault "<fault>" into its announcements
      When the DoIP ECU announces itself 1 time to the raw DoIP tester
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 <EID> <GID> *"
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A *"

      Examples:
        | fault                  | EID          | GID          |
        | wrong EID              | 020000000000 | 02000000000A |
        | wrong EID 0A0B0C0D0E0F | 0A0B0C0D0E0F | 02000000000A |
        | wrong GID              | 020000000001 | 02000000000B |
        | wrong GID 0A0B0C0D0E0F | 020000000001 | 0A0B0C0D0E0F |

    Example: With the logical address of another ECU
      Given the DoIP ECU injects the DoIP fault "wrong source address 0x1234" into its announcements
      When the DoIP ECU announces itself 1 time to the raw DoIP tester
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1234 *"

  Rule: Datagrams can be wrong in every way that messages can

    Example: A length that does not fit the datagram
      Given the DoIP ECU injects the DoIP fault "length too long by 1" into its vehicle identifications
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000022 534D58*"

    Example: A reserved power mode
      Given the DoIP ECU injects the DoIP fault "wrong code" into its power mode responses
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 7F"

    Example: A header NACK with a wrong inverse version
      Given the DoIP ECU injects the DoIP fault "wrong inverse version" into its header NACKs
      When the raw DoIP tester sends on UDP "02FD 4000 00000000"
      Then the raw DoIP tester receives on UDP "0202 0000 00000001 01"

    Example: All that the ECU sends
      Given the DoIP ECU injects the DoIP fault "wrong version 0x01" into its messages
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "01FE 4004 00000001 01"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "01FE 0006 00000009 0E8010001000000000"

  Rule: Of several ECUs on one UDP port only the one with the fault misbehaves

    Example: One is silent, one comes from another port
      Given these DoIP ECUs share one UDP port:
        | name   | logical address |
        | engine | 0x1020          |
        | brakes | 0x1030          |
      And the DoIP ECU "brakes" injects the DoIP fault "from another port" into its vehicle identifications
      And the raw DoIP tester turns to the DoIP ECU "brakes"
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *" from the port of the ECU
      And the raw DoIP tester receives on UDP "02FD 0004 *" from another port of the ECU
