@iso13400-2
Feature: DoIP messages besides UDS requests

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: Routing activation shows who asks, and for what

    Example: The default activation
      When the DoIP tester activates routing
      Then the DoIP ECU has received a routing activation request from 0x0E80
      And the DoIP ECU has received a routing activation request from 0x0E80 with activation type default
      And the DoIP ECU has received exactly 1 routing activation request

    Example: A connection without activation
      When the DoIP tester connects to the DoIP ECU
      Then the DoIP ECU has received no routing activation request

    Example: Another tester than expected
      When this DoIP feature runs:
        """
        Scenario: Mistaken identity
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester activates routing
          Then the DoIP ECU has received a routing activation request from 0x0E81
        """
      Then its DoIP scenario "Mistaken identity" fails with:
        """
        expected: the DoIP ECU has received a routing activation request from 0x0E81
        instead:  it did not happen within 50 ms; 1 other routing activation request came
        closest:  routing activation request from [0x0E80] expected [0x0E81]
        """

  Rule: Testers answer alive checks

    Example: The tester is alive
      When the DoIP tester activates routing
      And the DoIP ECU checks whether the DoIP testers are alive
      Then the DoIP ECU has received an alive check response from 0x0E80

  Rule: What is no valid DoIP message shows as such

    Example: A wrong inverse version
      When the DoIP tester connects to the DoIP ECU
      And the DoIP tester sends the raw DoIP bytes "02 02 00 05 00 00 00 07"
      Then the DoIP ECU has received a malformed DoIP message

    Example: A correct tester
      When the DoIP tester activates routing
      Then the DoIP ECU has received a routing activation request from 0x0E80
      And the DoIP ECU has received no malformed DoIP message
