Feature: How often the ECU has received a request

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: Exactly so often: it waits until so many are there, and fails if there are more

    Example: Twice
      When the DoIP tester sends "22 F1 90"
      And the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received "22 F1 90" exactly 2 times

    Example: Of one tester
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received "22 F1 90" from the DoIP tester 0x0E80 exactly 1 time

    Example: Of one tester within a time, and for one target
      When the DoIP tester sends "3E 80" to 0xE000
      Then the DoIP ECU has received "3E 80" from the DoIP tester 0x0E80 within 10 s
      And the DoIP ECU has received "3E 80" from the DoIP tester 0x0E80 exactly 1 time within 50 ms
      And the DoIP ECU has received "3E 80" sent to 0xE000 exactly 1 time

    Example: With a time it watches until the end of it
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received "22 F1 90"
      And the DoIP ECU has received "22 F1 90" exactly 1 time within 100 ms

    Example: Once too often
      When this DoIP feature runs:
        """
        Scenario: A nervous tester
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "22 F1 90"
          And the DoIP tester sends "22 F1 90"
          Then the DoIP ECU has received "22 F1 90" exactly 1 time within 5 s
        """
      Then its DoIP scenario "A nervous tester" fails with:
        """
        expected: the DoIP ECU has received "22 F1 90" exactly 1 time within 5 s
        instead:  it happened 2 times
        """

    Example: Too seldom
      When this DoIP feature runs:
        """
        Scenario: A lazy tester
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "22 F1 90"
          Then the DoIP tester has received the UDS response "7F ..."
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has received "22 F1 90" exactly 3 times
        """
      Then its DoIP scenario "A lazy tester" fails with:
        """
        expected: the DoIP ECU has received "22 F1 90" exactly 3 times
        instead:  it happened only 1 time within 50 ms
        """

  Rule: At least so often: it waits for them

    Example: Three are more than two
      When the DoIP tester sends "3E 00"
      And the DoIP tester sends "3E 00"
      And the DoIP tester sends "3E 00"
      Then the DoIP ECU has received TesterPresent at least 2 times
      And the DoIP ECU has received TesterPresent at least 3 times within 5 s

    Example: Of one tester
      When the DoIP tester sends "3E 00"
      And the DoIP tester sends "3E 00"
      Then the DoIP ECU has received TesterPresent from the DoIP tester 0x0E80 at least 2 times
      And the DoIP ECU has received TesterPresent from the DoIP tester 0x0E81 at most 0 times

  Rule: At most so often: it looks at what is there, with a time also at what comes

    Example: One is not too many
      When the DoIP tester sends "11 01"
      Then the DoIP ECU has received ECUReset at most 1 time within 50 ms
      And the DoIP ECU has received ECUReset at most 1 time
