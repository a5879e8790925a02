Feature: When a step of the embedded tester fails

  A failure says what was expected, what happened instead, everything that the tester received, and a hint.

  Rule: A missing response shows what came in its place

    Example: The ECU refuses
      When this DoIP feature runs:
        """
        Scenario: Reading the VIN
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU rejects "22 F1 90" with NRC conditionsNotCorrect
          When the DoIP tester sends "22 F1 90"
          Then the DoIP tester has received a negative response with NRC conditionsNotCorrect
          And the DoIP assertions wait at most 500 ms
          And the DoIP tester has received the UDS response "62 F1 90 ..."
        """
      Then its DoIP scenario "Reading the VIN" fails with:
        """
        the DoIP tester has not received the UDS response 62 F1 90 ...
          expected: 62 F1 90 ... in answer to 22 F1 90 within 500 ms
          instead:  7F 22 22
          hint:     the ECU refused with NRC conditionsNotCorrect (0x22)
        """

    Example: One response too many
      When this DoIP feature runs:
        """
        Scenario: The final response only
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "31 01 FF 00" after 1 response-pending message with "71 01 FF 00"
          When the DoIP tester sends "31 01 FF 00"
          Then the DoIP tester has received these UDS responses:
            | 71 01 FF 00 |
        """
      Then its DoIP scenario "The final response only" fails with:
        """
        the DoIP tester has not received exactly these UDS responses
          expected: 71 01 FF 00 in answer to 31 01 FF 00 within 2000 ms
          instead:  7F 31 78
        """

    Example: No response at all
      When this DoIP feature runs:
        """
        Scenario: A silent ECU
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU stays silent on "22 F1 90"
          When the DoIP tester sends "22 F1 90"
          Then the DoIP tester has received a DoIP acknowledgement
          And the DoIP assertions wait at most 100 ms
          And the DoIP tester has received the UDS response "62 F1 90"
        """
      Then its DoIP scenario "A silent ECU" fails with:
        """
          instead:  no UDS response
          hint:     the ECU may be silent on this request or slower than the wait
        """

    Example: A response that was not wanted
      When this DoIP feature runs:
        """
        Scenario: A talkative ECU
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" with "7E 00"
          When the DoIP tester sends "3E 00"
          Then the DoIP tester has received no UDS response within 2 s
        """
      Then its DoIP scenario "A talkative ECU" fails with:
        """
        the DoIP tester has received a UDS response
          expected: no UDS response within 2000 ms
          instead:  7E 00
        """

    Example: No NACK, although one was expected
      When this DoIP feature runs:
        """
        Scenario: Optimism
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" with "7E 00"
          When the DoIP tester sends "3E 00"
          Then the DoIP tester has received the UDS response "7E 00"
          And the DoIP assertions wait at most 500 ms
          And the DoIP tester has received a DoIP NACK "target unreachable"
        """
      Then its DoIP scenario "Optimism" fails with:
        """
        the DoIP tester has not received a DoIP NACK target unreachable (0x06)
          expected: a DoIP NACK target unreachable (0x06) within 500 ms
          instead:  other messages
        """

  Rule: A wrong expectation about the connection shows the answer of the ECU

    Example: A stranger expects to be let in
      When this DoIP feature runs:
        """
        Scenario: A stranger
          Given a DoIP ECU with:
            | logical address | 0x1010 |
            | known testers   | 0x0E80 |
          And a DoIP tester "OTA" with source address 0x0E81
          When the DoIP tester "OTA" activates routing
          Then DoIP routing is activated for the DoIP tester "OTA"
        """
      Then its DoIP scenario "A stranger" fails with:
        """
        DoIP routing is not activated for the DoIP tester "OTA"
          expected: an open connection with the answer routing activated (0x10)
          instead:  the answer unknown source address (0x00)
        """

    Example: A stranger cannot send
      When this DoIP feature runs:
        """
        Scenario: A stranger
          Given a DoIP ECU with:
            | logical address | 0x1010 |
            | known testers   | 0x0E81 |
          When the DoIP tester sends "22 F1 90"
        """
      Then its DoIP scenario "A stranger" fails with:
        """
        the DoIP tester cannot send a diagnostic message
          expected: active DoIP routing
          instead:  the DoIP ECU answered the routing activation with unknown source address (0x00)
        """

    Example: A denial that did not happen
      When this DoIP feature runs:
        """
        Scenario: Pessimism
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester activates routing
          Then the routing activation of the DoIP tester was denied with code 0x06
        """
      Then its DoIP scenario "Pessimism" fails with:
        """
        the routing activation of the DoIP tester was not denied with code unsupported activation type (0x06)
          expected: unsupported activation type (0x06)
          instead:  the answer routing activated (0x10)
        """

    Example: A connection that the tester ended itself
      When this DoIP feature runs:
        """
        Scenario: The wrong culprit
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester activates routing
          And the DoIP tester disconnects
          Then the DoIP ECU has closed the connection to the DoIP tester
        """
      Then its DoIP scenario "The wrong culprit" fails with:
        """
        the DoIP ECU has not closed the connection to the DoIP tester
          expected: the end of the connection within 2000 ms
          instead:  the tester did not connect, or disconnected by itself
        """

    Example: Connecting twice
      When this DoIP feature runs:
        """
        Scenario: Twice
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester connects to the DoIP ECU
          And the DoIP tester connects to the DoIP ECU
        """
      Then its DoIP scenario "Twice" fails with:
        """
        the DoIP tester is connected already
          expected: no connection to this DoIP ECU
          to mend:  leave this step out, or write before it: When the DoIP tester disconnects
        """

  Rule: A wrong answer on UDP shows the fields that differ

    Example: Another address
      When this DoIP feature runs:
        """
        Scenario: Discovery
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester asks the DoIP ECU for vehicle identification
          Then the DoIP tester has received the vehicle identification:
            | logical address | 0x1020 |
            | VIN             | none   |
        """
      Then its DoIP scenario "Discovery" fails with:
        """
        the DoIP tester has received another answer than the vehicle identification of the table
          expected: logical address 0x1020, VIN none
          instead:  logical address 0x1010
        """

    Example: An announcement that never came
      When this DoIP feature runs:
        """
        Scenario: Silence
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 100 ms
          And the DoIP tester listens for announcements
          Then the DoIP tester has received 1 announcement
        """
      Then its DoIP scenario "Silence" fails with:
        """
        the DoIP tester has not received exactly 1 announcement
          expected: 1 announcement within 100 ms
          instead:  no announcement
          received: nothing at all
        """

  Rule: A misspelt name is found

    Example: A tester by another name
      When this DoIP feature runs:
        """
        Scenario: A typo
          Given a DoIP ECU with logical address 0x1010
          And a DoIP tester "workshop" with source address 0x0E81
          When the DoIP tester "wrokshop" activates routing
        """
      Then its DoIP scenario "A typo" fails with:
        """
        there is no DoIP tester "wrokshop" in this scenario
          expected: one of "workshop"
          to mend:  did you mean "workshop"?
        """

    Example: A service by another name
      When this DoIP feature runs:
        """
        Scenario: A typo
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends the service TesterPresents with "00"
        """
      Then its DoIP scenario "A typo" fails with:
        """
        not a UDS service: "TesterPresents"
        """

  Rule: A tester is set up before it is used

    Example: Too late
      When this DoIP feature runs:
        """
        Scenario: Too late
          Given a DoIP ECU with logical address 0x1010
          And the DoIP tester activates routing
          And the DoIP tester speaks protocol version 2019
        """
      Then its DoIP scenario "Too late" fails with:
        """
        the DoIP tester is in use already
          expected: its settings before its first act
          to mend:  move this step up, before the tester connects, asks or listens
        """
