@iso13400-2
Feature: Answers to messages of any payload type

  The payload types 0xF000..0xFFFF are free for the vehicle manufacturer. An ECU has those for which a step says so; all other
  types that it does not know it refuses.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: A payload type that is not scripted is refused with header NACK 0x01

    Example: Nobody scripted it
      When the DoIP tester sends the DoIP payload type 0xF001 with "01 02"
      Then the DoIP tester has received a DoIP header NACK "unknown payload type"
      And the DoIP ECU has received the DoIP payload type 0xF001 exactly 1 time

  Rule: An answer is a message of any type, in the protocol version of the question

    Example: A question of the manufacturer
      Given the DoIP ECU answers the DoIP payload type 0xF001 with the payload type 0xF002 and "AA BB"
      When the DoIP tester sends the DoIP payload type 0xF001 with "01 02"
      Then the DoIP tester has received the DoIP payload type 0xF002 with the payload "AA BB"
      And the DoIP ECU has received the DoIP payload type 0xF001 with the payload "01 ..."
      And the DoIP ECU has received the DoIP payload type 0xF001 with the payload "01 ..." exactly 1 time
      And the DoIP ECU has received no DoIP payload type 0xF001 with the payload "02 ..."

    Example: Over UDP
      Given the DoIP ECU answers the DoIP payload type 0xF001 with the payload type 0xF002 and ""
      When the DoIP tester asks the DoIP ECU with the DoIP payload type 0xF001 and "01" over UDP
      Then the DoIP tester has received the DoIP payload type 0xF002 with the payload "..."

    Example: No answer
      Given the DoIP ECU takes the DoIP payload type 0xF001 without an answer
      When the DoIP tester sends the DoIP payload type 0xF001 with "01 02"
      Then the DoIP ECU has received the DoIP payload type 0xF001
      And the DoIP ECU has sent no DoIP payload type "generic header negative acknowledge"

  Rule: A payload pattern and a transport narrow an answer

    Background:
      Given the DoIP ECU answers these DoIP messages:
        | payload type | payload | transport | answer type | answer | raw answer                 |
        | 0xF001       | 01 ...  | TCP       | 0xF002      | 01     |                            |
        |              |         |           |             |        | 02 FD F0 03 00 00 00 01 FF |
        | 0xF005       |         | UDP       | 0xF006      |        |                            |
        | 0xF007       |         |           |             |        |                            |

    Example: Two messages in answer to one
      When the DoIP tester sends the DoIP payload type 0xF001 with "01 02"
      Then the DoIP tester has received the DoIP payload type 0xF002 with the payload "01"
      And the DoIP tester has received the DoIP payload type 0xF003 with the payload "FF"

    Example: Another payload is treated as if there were no answer
      When the DoIP tester sends the DoIP payload type 0xF001 with "02 02"
      Then the DoIP tester has received a DoIP header NACK "unknown payload type"

    Example: What is scripted for UDP stays unknown on TCP
      When the DoIP tester asks the DoIP ECU with the DoIP payload type 0xF005 and "" over UDP
      Then the DoIP tester has received the DoIP payload type 0xF006 with the payload "..."
      When the DoIP tester sends the DoIP payload type 0xF005 with ""
      Then the DoIP tester has received a DoIP header NACK "unknown payload type"

  Rule: An answer goes before what the ECU does with a type that it knows

    Example: Another entity status than the true one
      Given the DoIP ECU answers the DoIP payload type "entity status request" with the payload type "entity status response" and "00 01 05"
      When the DoIP tester asks the DoIP ECU for its entity status
      Then the DoIP tester has received the entity status:
        | node type         | gateway |
        | maximum sockets   | 1       |
        | open sockets      | 5       |
        | maximum data size | none    |

    Example: A routing activation that is never answered
      Given the DoIP ECU takes the DoIP payload type "routing activation request" without an answer
      When the DoIP tester sends the DoIP payload type "routing activation request" with "0E 80 00 00 00 00 00"
      Then the DoIP ECU has received a routing activation request from 0x0E80
      And the DoIP ECU has sent no DoIP payload type "routing activation response"

  Rule: A check that fails shows what came instead

    Example: Another payload
      When this DoIP feature runs:
        """
        Scenario: Mistaken
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU takes the DoIP payload type 0xF001 without an answer
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends the DoIP payload type 0xF001 with "01 02"
          Then the DoIP ECU has received the DoIP payload type 0xF001 with the payload "01 03"
        """
      Then its DoIP scenario "Mistaken" fails with:
        """
        expected: the DoIP ECU has received the DoIP payload type vehicle manufacturer specific (0xF001) with the payload "01 03"
        instead:  it did not happen within 50 ms; 1 other DoIP payload type vehicle manufacturer specific (0xF001) came
        closest:  payload 01 [02] expected [03]
        """

    Example: None
      When the DoIP tester connects to the DoIP ECU
      Then the DoIP ECU has received no DoIP payload type 0xF001
