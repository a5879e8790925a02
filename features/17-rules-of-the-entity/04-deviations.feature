@iso13400-2
Feature: An ECU that breaks the rules

  Real ECUs have bugs, and a tester has to live with them. Each rule of the standard can be broken by its name;
  a name with a typo is answered with the list of all.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: A deviation has a name

    @doip-lenient
    Example: Silence in place of a NACK
      Given the DoIP ECU deviates from the DoIP standard: "stays silent on UDS requests before routing activation"
      When the DoIP tester sends "3E 00" without routing activation
      Then the DoIP ECU has received "3E 00" exactly 1 time
      And the DoIP tester is still connected to the DoIP ECU

    Example: A denial that does not end the connection
      Given the DoIP ECU knows only the testers 0x0E81
      And the DoIP ECU deviates from the DoIP standard: "keeps the connection open after a denied routing activation"
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was denied with code "unknown source address"
      When the DoIP tester activates routing as 0x0E81
      Then DoIP routing is activated for the DoIP tester

    Example: A typo
      When this DoIP feature runs:
        """
        Scenario: A typo
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU deviates from the DoIP standard: "sends no heder NACK"
        """
      Then its DoIP scenario "A typo" fails with:
        """
        did you mean "sends no header NACK"?
        """

  Rule: Every refusal can be had on demand

    Example: Routing activation is denied once
      Given the DoIP ECU answers the next 1 routing activation request with code "all sockets registered and active"
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was denied with code "all sockets registered and active"
      And the DoIP ECU has closed the connection to the DoIP tester
      When the DoIP tester activates routing
      Then DoIP routing is activated for the DoIP tester

    Example: The header handler runs out of memory
      Given the DoIP tester activates routing
      And the DoIP ECU refuses the next 1 DoIP message with header NACK "out of memory"
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received a DoIP header NACK "out of memory"
      And the DoIP tester is still connected to the DoIP ECU

    @doip-lenient
    Example: A request does not reach its target, the next one does
      Given the DoIP ECU answers "3E 00" with "7E 00"
      And the DoIP ECU refuses the next 1 UDS request with DoIP NACK "target unreachable"
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received a DoIP NACK "target unreachable"
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
