Feature: How regularly requests come

  A tester keeps a session up with TesterPresent, again and again. The times between two of them are measured by the ECU's
  clock. That is the real time, unless the scenario takes the clock over, as most examples here do: so nobody has to wait.

  Rule: Every so often, neither faster nor slower

    Background:
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU answers all other UDS requests positively
      And the DoIP ECU runs on a clock of its own

    Example: A steady tester
      When the DoIP mark "session" is set
      And 1900 ms pass on the DoIP ECU's clock
      And the DoIP tester sends "3E 00"
      And 2100 ms pass on the DoIP ECU's clock
      And the DoIP tester sends "3E 00"
      And 2 s pass on the DoIP ECU's clock
      Then the DoIP ECU has received "3E ..." every 2 s +/- 200 ms since the DoIP mark "session"
      And the DoIP ECU has received "3E ..." every 2 s +/- 10 % for 5 s since the DoIP mark "session"
      And the DoIP ECU has received TesterPresent at least every 3 s since the DoIP mark "session"

    Example: An unsteady tester
      When this DoIP feature runs:
        """
        Scenario: Too early and too late
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers all other UDS requests positively
          And the DoIP ECU runs on a clock of its own
          When the DoIP mark "session" is set
          And the DoIP tester sends "3E 00"
          And 1500 ms pass on the DoIP ECU's clock
          And the DoIP tester sends "3E 00"
          And 3 s pass on the DoIP ECU's clock
          And the DoIP tester sends "3E 00"
          Then the DoIP ECU has received "3E ..." every 2 s +/- 200 ms since the DoIP mark "session"
        """
      Then its DoIP scenario "Too early and too late" fails with:
        """
        expected: the DoIP ECU has received "3E ..." every 2 s +/- 200 ms since the DoIP mark "session"
        instead:  2 of 4 gaps were off
        closest:  1500 ms from +0.000 s to +1.500 s, 300 ms too short
        3 s from +1.500 s to +4.500 s, 800 ms too long
        hint:     the times are those of the ECU's clock, since the mark: the scenario took it over
        """

    Example: Too little time has passed
      When this DoIP feature runs:
        """
        Scenario: Impatience
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers all other UDS requests positively
          And the DoIP ECU runs on a clock of its own
          When the DoIP mark "session" is set
          And the DoIP tester sends "3E 00"
          And 2 s pass on the DoIP ECU's clock
          And the DoIP tester sends "3E 00"
          Then the DoIP ECU has received "3E ..." every 2 s +/- 200 ms for 6 s since the DoIP mark "session"
        """
      Then its DoIP scenario "Impatience" fails with:
        """
        instead:  it cannot be told: only 2 s have passed, and it takes 6 s
        hint:     let the time pass first: When 4 s pass on the DoIP ECU's clock
        """

  Rule: Without a mark it watches from now on

    Background:
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU answers all other UDS requests positively

    Example: Two testers that go on
      When a DoIP tester 0x0E80 sends "3E 80" every 100 ms in the background
      And a DoIP tester 0x0E81 sends "22 F1 90" every 100 ms in the background
      Then the DoIP ECU has received "3E ..." every 500 ms +/- 100 % for 1 s
      And the DoIP ECU has received "22 ..." from the DoIP tester 0x0E81 every 500 ms +/- 100 % for 1 s
      And the DoIP ECU has received TesterPresent at least every 1 s for 1 s

    Example: A tester that has stopped
      When this DoIP feature runs:
        """
        Scenario: Silence
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers all other UDS requests positively
          When the DoIP tester sends "3E 00"
          Then the DoIP ECU has received "3E ..."
          And the DoIP ECU has received "3E ..." at least every 50 ms for 100 ms
        """
      Then its DoIP scenario "Silence" fails with:
        """
        expected: the DoIP ECU has received "3E ..." at least every 50 ms for 100 ms
        instead:  it did not happen within 100 ms
        """

    Example: A time that is too short to tell
      When this DoIP feature runs:
        """
        Scenario: A glance
          Given a DoIP ECU with logical address 0x1010
          Then the DoIP ECU has received "3E ..." every 2 s +/- 200 ms for 3 s
        """
      Then its DoIP scenario "A glance" fails with:
        """
        not a time to watch: "3 s"
          expected: at least 4400 ms for "every 2 s +/- 200 ms"
          to mend:  watch longer; in less time it would not show
        """
