Feature: What the judge says

  The judge is asked by steps, or at the end of each scenario that has the tag @doip-strict.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers "3E 00" with "7E 00"

  Rule: A scenario with the tag fails at its end if the tester broke a rule

    @doip-strict
    Example: The tester keeps all rules
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"

    Example: The tester breaks one
      When this DoIP feature runs:
        """
        @doip-strict
        Scenario: Too early
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "3E 00" without routing activation
          Then the DoIP ECU has received "3E 00"
        """
      Then its DoIP scenario "Too early" fails with:
        """
        expected: the DoIP tester under test has violated no rule
        instead:  it has violated T-19
        T-19, rule broken: UDS requests are sent only after a routing activation response with code 0x10
        3E 00 came before any routing activation
        to except a rule: Given the DoIP tester rule T-19 does not apply because "..."
        """

  Rule: A rule that does not apply is left out, with a reason that the report shows

    @doip-strict
    Example: The tester has to ask too early
      Given the DoIP tester rule T-19 does not apply because "the refusal is what is tested"
      When the DoIP tester sends "3E 00" without routing activation
      Then the DoIP ECU has received "3E 00"

    @doip-strict
    Example: By the title of the rule
      Given the DoIP tester rule "UDS requests are sent only after a routing activation response with code 0x10" does not apply because "the refusal is what is tested"
      When the DoIP tester sends "3E 00" without routing activation
      Then the DoIP tester under test has violated the rule T-19

  Rule: The times that are judged can be those of the ECU

    Example: A tester that is given more time
      Given the DoIP tester is judged by these times:
        | A_DoIP_Ctrl               | 2 s    |
        | A_DoIP_Diagnostic_Message | 2 s    |
        | P2                        | 200 ms |
        | P2*                       | 5 s    |
        | S3                        | 5 s    |
        | security delay            | 10 s   |
        | margin                    | 100 ms |
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
      And the DoIP tester under test has violated no rule
