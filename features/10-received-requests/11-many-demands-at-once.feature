Feature: Many demands at once

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: Each row is checked on its own, in whatever order the messages came

    Example: Requests
      Given the DoIP tester sends "22 F1 90"
      When the DoIP mark "session" is set
      And the DoIP tester sends "3E 00"
      And the DoIP tester sends "10 03"
      Then the DoIP ECU has received these UDS requests:
        | request  | tester | target | connection | count      | within | since   |
        | 10 03    | 0x0E80 | 0x1010 | 1          | at least 1 | 60 s   | session |
        | 3E ...   |        |        |            | at least 1 |        |         |
        | 22 F1 90 |        |        |            | none       |        | session |
        | 22 F1 90 |        |        |            | 1          |        |         |

    Example: Responses
      When the DoIP tester sends "10 03"
      Then the DoIP ECU has sent these UDS responses:
        | response | tester | source | connection | count     | within | since |
        | 50 03    | 0x0E80 | 0x1010 | 1          | at most 1 | 50 ms  |       |
        | 50 03    |        |        |            |           |        |       |
        | 7F ...   |        |        |            | none      |        |       |

    Example: A row that is not met
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: On another connection
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends "10 03"
          Then the DoIP ECU has received these UDS requests:
            | request | connection |
            | 10 03   |            |
            | 10 03   | 2          |
        """
      Then its DoIP scenario "On another connection" fails with:
        """
        expected: the DoIP ECU has received "10 03" on the DoIP connection 2 (row 2 of 2)
        closest:  10 03, from 0x0E80, to 0x1010, on [TCP 1] expected [TCP 2]
        """

    Example: A count that can't be read
      When this DoIP feature runs:
        """
        Scenario: Some
          Given a DoIP ECU with logical address 0x1010
          Then the DoIP ECU has received these UDS requests:
            | request | count |
            | 10 03   | some  |
        """
      Then its DoIP scenario "Some" fails with:
        """
        not a count: "some"
          expected: a number, alone or after exactly, at least or at most; or none
          to mend:  write for example 2, at least 3 or none
        """
