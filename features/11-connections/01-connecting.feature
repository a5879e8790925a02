@iso13400-2
Feature: Connecting and disconnecting

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: A connection counts from its opening on, also when it is closed again

    Example: The tester connects
      When the DoIP tester connects to the DoIP ECU
      Then a DoIP tester has connected to the DoIP ECU
      And a DoIP tester has connected to the DoIP ECU within 10 s
      And no DoIP tester has disconnected from the DoIP ECU

    Example: The tester connects again
      When the DoIP tester connects to the DoIP ECU
      And the DoIP tester disconnects
      And the DoIP tester connects to the DoIP ECU
      Then a DoIP tester has connected to the DoIP ECU exactly 2 times

    Example: Nobody connects
      Then no DoIP tester has connected to the DoIP ECU
      And no DoIP tester has connected to the DoIP ECU within 50 ms

    Example: Nobody connects, although somebody should
      When this DoIP feature runs:
        """
        Scenario: The tester was not started
          Given a DoIP ECU with logical address 0x1010
          Then a DoIP tester has connected to the DoIP ECU within 50 ms
        """
      Then its DoIP scenario "The tester was not started" fails with:
        """
        expected: a DoIP tester has connected to the DoIP ECU within 50 ms
        instead:  it did not happen within 50 ms
        hint:     nothing has reached the DoIP ECU at all; it listens on 127.0.0.1:
        """

  Rule: Who closes a connection makes a difference

    Example: The tester disconnects
      When the DoIP tester connects to the DoIP ECU
      And the DoIP tester disconnects
      Then a DoIP tester has disconnected from the DoIP ECU
      And a DoIP tester has disconnected from the DoIP ECU within 5 s
      And the DoIP ECU has closed no DoIP connection

    Example: The ECU closes the connection of a tester that it does not know
      Given the DoIP ECU knows only the testers 0x0E81
      When the DoIP tester activates routing
      Then the DoIP ECU has closed a DoIP connection
      And no DoIP tester has disconnected from the DoIP ECU
