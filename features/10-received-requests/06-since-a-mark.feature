Feature: What happened since a mark

  A mark has a name and parts what happened before it from what happens since. It is set in the journals of all ECUs
  of the scenario, behind all that the embedded testers have sent. A time that a step names begins at its mark.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: What came before the mark does not count

    Example: The tester asks for the session again after the reset
      Given the DoIP tester sends "10 03"
      When the DoIP mark "reset" is set
      And the DoIP tester sends "10 03"
      Then the DoIP ECU has received "10 03" since the DoIP mark "reset"
      And the DoIP ECU has received "10 03" exactly 1 time since the DoIP mark "reset"

    Example: It writes only before the reset
      Given the DoIP tester sends "2E F1 90 57"
      And the DoIP tester has received the UDS response "6E ..."
      When the DoIP mark "reset" is set
      Then the DoIP ECU has received no request "2E ..." since the DoIP mark "reset"
      And the DoIP ECU has sent no UDS response "6E ..." since the DoIP mark "reset"

    Example: Several requests and their answers
      Given the DoIP tester sends "22 F1 90"
      When the DoIP mark "reset" is set
      And the DoIP tester sends "10 03"
      And the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received only these UDS requests since the DoIP mark "reset":
        | request  |
        | 10 03    |
        | 22 F1 90 |
      And the DoIP ECU has received these UDS requests in order since the DoIP mark "reset":
        | request  |
        | 22 F1 90 |
      And the DoIP ECU has sent the UDS response "50 03" since the DoIP mark "reset"

    Example: The tester does not ask again
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: It trusts the old session
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          And the DoIP tester sends "10 03"
          When the DoIP mark "reset" is set
          Then the DoIP ECU has received "10 03" since the DoIP mark "reset"
        """
      Then its DoIP scenario "It trusts the old session" fails with:
        """
        expected: the DoIP ECU has received "10 03" since the DoIP mark "reset"
        instead:  it did not happen within 50 ms
        before the mark
        -> 10 03 DiagnosticSessionControl
        -- DoIP mark "reset"
        """

  Rule: A time with a mark begins at the mark

    Example: The tester keeps quiet, then it comes back
      When the DoIP mark "reset" is set
      Then the DoIP ECU has received no request "10 03" within 50 ms since the DoIP mark "reset"
      When the DoIP tester sends "10 03"
      Then the DoIP ECU has received "10 03" within 60 s since the DoIP mark "reset"
      And the DoIP ECU has received no request "10 03" within 50 ms since the DoIP mark "reset"

    Example: It comes back too late
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A slow tester
          Given a DoIP ECU with logical address 0x1010
          When the DoIP mark "reset" is set
          Then the DoIP ECU has received no request "10 03" within 50 ms
          When the DoIP tester sends "10 03"
          Then the DoIP tester has received the UDS response "7F 10 11"
          And the DoIP ECU has received "10 03" within 20 ms since the DoIP mark "reset"
        """
      Then its DoIP scenario "A slow tester" fails with:
        """
        expected: the DoIP ECU has received "10 03" within 20 ms since the DoIP mark "reset"
        instead:  it did not happen within 20 ms
        ms too late
        """

  Rule: Connections have marks too

    Example: The tester connects again
      Given the DoIP tester connects to the DoIP ECU
      And a DoIP tester has connected to the DoIP ECU
      When the DoIP mark "restart" is set
      Then no DoIP tester has connected to the DoIP ECU since the DoIP mark "restart"
      When the DoIP tester disconnects
      And the DoIP tester connects to the DoIP ECU
      Then a DoIP tester has connected to the DoIP ECU since the DoIP mark "restart"
      And a DoIP tester has connected to the DoIP ECU within 60 s since the DoIP mark "restart"

  Rule: A mark moves when it is set again

    Example: The second attempt
      When the DoIP mark "attempt" is set
      And the DoIP tester sends "27 01"
      And the DoIP mark "attempt" is set
      Then the DoIP ECU has received no request "27 01" since the DoIP mark "attempt"

  Rule: A mark must have been set in the same scenario

    Example: A typo
      When this DoIP feature runs:
        """
        Scenario: A misspelt mark
          Given a DoIP ECU with logical address 0x1010
          When the DoIP mark "reset" is set
          Then the DoIP ECU has received "10 03" since the DoIP mark "rest"
        """
      Then its DoIP scenario "A misspelt mark" fails with:
        """
        not a DoIP mark of this scenario: "rest"
          expected: one of reset
          to mend:  did you mean "reset"?
        """
