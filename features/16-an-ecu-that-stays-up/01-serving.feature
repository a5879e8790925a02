Feature: An ECU that stays up

  A scenario can keep its ECU up for a tester that is started by hand or by another program. The example of a whole entity is
  features/examples/reference-entity.feature.

  Rule: An ECU serves for a time, and then the scenario goes on

    Example: Some time for a tester from outside
      Given a DoIP ECU with logical address 0x1010
      When the DoIP ECU keeps serving for 20 ms
      Then no DoIP tester has connected to the DoIP ECU

  Rule: An ECU serves until it is interrupted

    Ctrl-C ends it when the command line runs the scenario; doip.serve.limit bounds it.

    Example: The limit of this run is short
      Given a DoIP ECU with logical address 0x1010
      When the DoIP ECU keeps serving until it is interrupted
      Then the DoIP ECU is running

  Rule: Only a started ECU serves

    Example: It was never started
      When this DoIP feature runs:
        """
        Scenario: Forgotten
          Given a DoIP ECU with logical address 0x1010 that is not started
          When the DoIP ECU keeps serving until it is interrupted
        """
      Then its DoIP scenario "Forgotten" fails with:
        """
        the DoIP ECU 0x1010 does not run
          expected: a started ECU before asking for its address
          to mend:  start it first, with start() or in Gherkin: When the DoIP ECU starts
        """
