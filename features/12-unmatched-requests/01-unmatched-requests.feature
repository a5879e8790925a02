Feature: Requests that nothing was set up for

  A mock that answers everything hides what a tester does wrong. So a scenario fails at its end if an ECU got a UDS
  request that no stub, no callback and no default was set up for.

  Rule: An unmatched request fails the scenario at its end, with the closest stub

    Example: The tester reads another identifier
      When this DoIP feature runs:
        """
        Scenario: The serial number instead of the VIN
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55"
          When the DoIP tester reads the data identifier 0xF18C
          Then the DoIP tester has received a negative response with NRC serviceNotSupported
        """
      Then its DoIP scenario "The serial number instead of the VIN" fails with:
        """
        expected: something is set up for each UDS request that the DoIP ECU receives
        instead:  1 UDS request met no stub
        22 F1 8C ReadDataByIdentifier ECUSerialNumber, 0x0E80 to 0x1010, was answered 7F 22 11
        stub 1: "22 F1 90" -> 62 F1 90 57 41 55
        22 F1 [8C]  ECUSerialNumber  expected [90] VIN
        hint:     set up a stub, for example: Given the DoIP ECU answers "22 F1 8C" with "62 F1 8C"
        or: Given the DoIP ECU answers all other UDS requests positively
        or tolerate them: tag the scenario @doip-lenient, or: Given unmatched DoIP requests are tolerated
        """

    Example: The tester asks once too often
      When this DoIP feature runs:
        """
        Scenario: Used up
          Given a DoIP ECU "BMS" with logical address 0x1010
          And the DoIP ECU "BMS" answers "3E 00" with "7E 00" only 1 time
          When the DoIP tester sends "3E 00"
          And the DoIP tester sends "3E 00"
          Then the DoIP tester has received the UDS response "7F 3E 11"
        """
      Then its DoIP scenario "Used up" fails with:
        """
        expected: something is set up for each UDS request that the DoIP ECU "BMS" receives
        3E 00, matches, but is used up
        hint:     set up a stub, for example: Given the DoIP ECU "BMS" answers "3E 00" with "7E 00"
        """

  Rule: It does not hide an earlier failure

    Example: Only the step fails
      When this DoIP feature runs:
        """
        Scenario: Two mistakes
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester reads the data identifier 0xF18C
          Then the DoIP tester has received the UDS response "7F ..."
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has received "22 F1 90"
        """
      Then its DoIP scenario "Two mistakes" fails with:
        """
        expected: the DoIP ECU has received "22 F1 90"
        """

  Rule: Who tolerates unmatched requests says so

    @doip-lenient
    Example: By a tag on the scenario, its rule or its feature
      Given a DoIP ECU with logical address 0x1010
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "7F 22 11"

    Example: By a step
      Given a DoIP ECU with logical address 0x1010
      And unmatched DoIP requests are tolerated
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "7F 22 11"

    Example: By a default for all other requests
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU answers all other UDS requests positively
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90"

  Rule: What the ECU refuses by the rules of DoIP needs no stub

    Example: A request to an address that the ECU does not have
      Given a DoIP ECU with logical address 0x1010
      When the DoIP tester sends "22 F1 90" to 0x2020
      Then the DoIP tester has received a DoIP NACK "unknown target address"
