Feature: Values that a feature file leaves open

  Ports and other things that differ from machine to machine can be given when the features are started: as a system property
  or as an environment variable.

  Rule: A variable stands wherever a value of ours stands

    Example: The default counts where nobody sets another value
      Given a DoIP ECU with:
        | logical address | ${example.ecu.address:0x1010} |
        | port            | ${example.tcp.port:0}         |
      And the DoIP ECU answers "${example.request:22 F1 90}" with "62 F1 90 57"
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90 57"
      And the DoIP ECU has received "22 F1 90" exactly ${example.count:1} time

  Rule: A variable without a default must be set

    Example: Nobody sets it
      When this DoIP feature runs:
        """
        Scenario: Not set
          Given a DoIP ECU with:
            | logical address | 0x1010             |
            | port            | ${example.no.port} |
        """
      Then its DoIP scenario "Not set" fails with:
        """
        not a variable with a value: "${example.no.port}"
          expected: the system property example.no.port or the environment variable EXAMPLE_NO_PORT
          to mend:  set it, for example with -Dexample.no.port=..., or write a default: ${example.no.port:...}
        """
