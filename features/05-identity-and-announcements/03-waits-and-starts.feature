@iso13400-2
Feature: Random waits and announcements at the start

  Many entities hear the same request, so each waits a random time before it answers (A_DoIP_Announce_Wait, up to 500 ms), and
  announces itself three times when it has got its address. Both are off unless a step switches them on, so that scenarios stay fast.
  The waits go by the clock of the ECU; the seed from which they are drawn is in the report, and can be set.

  @DoIP-051
  Rule: With a wait, an identification response comes within it

    Background:
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU runs on a clock of its own
      And the DoIP ECU waits up to 500 ms before each vehicle identification response

    Example: The answer comes when the longest wait is over
      When the DoIP tester sends a vehicle identification request to the DoIP ECU
      Then the DoIP tester has received exactly 0 vehicle identifications within 50 ms
      When 500 ms pass on the DoIP ECU's clock
      Then the DoIP tester has received a vehicle identification with:
        | logical address | 0x1010 |

    Example: Each request has an answer of its own
      Given a DoIP tester "OTA" with source address 0x0E81
      And a DoIP tester "workshop" with source address 0x0E82
      When the DoIP tester "OTA" sends a vehicle identification request to the DoIP ECU
      And the DoIP tester "workshop" sends a vehicle identification request to the DoIP ECU
      And 500 ms pass on the DoIP ECU's clock
      Then the DoIP tester "OTA" has received exactly 1 vehicle identification
      And the DoIP tester "workshop" has received exactly 1 vehicle identification

    Example: Entity status and power mode do not wait
      When the DoIP tester asks the DoIP ECU for its power mode
      Then the DoIP tester has received the power mode ready

  @DoIP-050
  Rule: An ECU can announce itself at each start

    Example: Three times by the clock of the ECU
      Given a DoIP ECU with logical address 0x1010 that is not started
      And the DoIP ECU runs on a clock of its own
      And the DoIP ECU announces itself at each start to "127.255.255.255" port 13481
      And the DoIP tester listens for announcements on port 13481
      When the DoIP ECU starts
      And 500 ms pass on the DoIP ECU's clock
      Then the DoIP tester has received 1 announcement within 50 ms
      When 1 s passes on the DoIP ECU's clock
      Then the DoIP tester has received 3 announcements
      When 1 min passes on the DoIP ECU's clock
      Then the DoIP tester has received 3 announcements within 50 ms

    Example: Again after a restart
      Given a DoIP ECU with logical address 0x1010 that is not started
      And the DoIP ECU announces itself at each start as follows:
        | destination    | 127.0.0.1        |
        | port           | 13482            |
        | longest wait   | 10 ms            |
        | count          | 2                |
        | interval       | 10 ms            |
        | further action | central security |
      And the DoIP tester listens for announcements on port 13482
      When the DoIP ECU starts
      Then the DoIP tester has received 2 announcements
      When the DoIP ECU restarts
      Then the DoIP tester has received 4 announcements
      And the DoIP tester has received an announcement:
        | further action | central security |

  @DoIP-142 @Table-8
  Rule: An ECU is not synchronised at first, and then it is

    Example: Asked before and after
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU runs on a clock of its own
      And the DoIP ECU is synchronised after 3 s
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | sync status | incomplete |
      When 3 s pass on the DoIP ECU's clock
      And the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | sync status | synchronised |

    Example: Between two announcements
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU runs on a clock of its own
      And the DoIP ECU is synchronised after 300 ms
      When the DoIP ECU announces itself to the DoIP tester 2 times every 500 ms
      Then the DoIP tester has received an announcement:
        | sync status | incomplete |
      When 500 ms pass on the DoIP ECU's clock
      Then the DoIP tester has received an announcement:
        | sync status | synchronised |
