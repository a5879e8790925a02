Feature: What a check sees

  A check sees what its words say, and nothing of another scenario. Without a mark it sees all that happened in its
  scenario so far. A time begins when its step begins, and what comes later than it says does not count.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: "Has received" sees all of the scenario so far, and waits for more if that is not enough

    Example: It was received long before the step
      When the DoIP tester sends "22 F1 90"
      And the DoIP tester sends "3E 00"
      Then the DoIP ECU has received "22 F1 90"

  Rule: "Within" sees all of the scenario so far and what comes in the time, which begins with the step

    Example: It was received before the step
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received "22 F1 90"
      And the DoIP ECU has received "22 F1 90" within 1 ms

    Example: It was received before the step, but must not have been
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: Too early
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "2E F1 90 57"
          Then the DoIP ECU has received "2E ..."
          And the DoIP ECU has received no request "2E ..." within 50 ms
        """
      Then its DoIP scenario "Too early" fails with:
        """
        expected: the DoIP ECU has received no request "2E ..." within 50 ms
        instead:  it happened 1 time
        """

  Rule: "Exactly" with a time counts all of the scenario so far and what comes in the time

    Example: One before, none in the time
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received "22 F1 90" exactly 1 time within 50 ms

  Rule: "Since the DoIP mark" sees nothing of what came before the mark

    Example: One before, none since
      When the DoIP tester sends "22 F1 90"
      And the DoIP mark "later" is set
      Then the DoIP ECU has received no request "22 F1 90" since the DoIP mark "later"

  Rule: A scenario sees nothing of an earlier one

    Example: The request came in another scenario
      When this DoIP feature runs:
        """
        Feature: Two scenarios
          Background:
            Given a DoIP ECU with logical address 0x1010
            And the DoIP ECU answers all other UDS requests positively
            And the DoIP assertions wait at most 50 ms
          Scenario: It asks
            When the DoIP tester sends "22 F1 90"
            Then the DoIP ECU has received "22 F1 90"
          Scenario: It does not ask
            Then the DoIP ECU has received "22 F1 90"
        """
      Then its DoIP scenario "It asks" passes
      And its DoIP scenario "It does not ask" fails with:
        """
        expected: the DoIP ECU has received "22 F1 90"
        instead:  it did not happen within 50 ms
        hint:     nothing has reached the DoIP ECU at all
        """

    Example: A value was remembered in another scenario
      When this DoIP feature runs:
        """
        Feature: Two scenarios
          Background:
            Given a DoIP ECU with logical address 0x1010
            And the DoIP ECU answers all other UDS requests positively
          Scenario: It remembers
            When the DoIP tester sends "27 02 AA BB"
            Then the DoIP ECU remembers the UDS request "27 02 {key}"
          Scenario: It has forgotten
            Then the remembered DoIP value "key" is "AA BB"
        """
      Then its DoIP scenario "It remembers" passes
      And its DoIP scenario "It has forgotten" fails with:
        """
        not a remembered DoIP value: "key"
          expected: a step that remembers it before it is used
        """
