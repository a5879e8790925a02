@iso13400-2
Feature: Looking for the vehicle

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: A vehicle identification request counts whether it was answered or not

    Example: To all vehicles
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP ECU has received a vehicle identification request

    Example: To the vehicle with an EID
      Given the DoIP ECU has the EID 02:00:00:00:00:99
      When the DoIP tester asks the DoIP ECU for vehicle identification with EID 02:00:00:00:00:99
      Then the DoIP ECU has received a vehicle identification request with EID 02:00:00:00:00:99

    Example: To the vehicle with a VIN
      Given the DoIP ECU has the VIN "WAUZZZ8K9BA123456"
      When the DoIP tester asks the DoIP ECU for vehicle identification with VIN "WAUZZZ8K9BA123456"
      Then the DoIP ECU has received a vehicle identification request with VIN "WAUZZZ8K9BA123456"

    Example: The tester knows the address already
      When the DoIP tester activates routing
      Then the DoIP ECU has received no vehicle identification request
      And the DoIP ECU has received no vehicle identification request within 50 ms

    Example: Another EID
      When this DoIP feature runs:
        """
        Scenario: The neighbour
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has the EID 02:00:00:00:00:99
          When the DoIP tester asks the DoIP ECU for vehicle identification with EID 02:00:00:00:00:99
          Then the DoIP ECU has received a vehicle identification request with EID 02:00:00:00:00:98
        """
      Then its DoIP scenario "The neighbour" fails with:
        """
        closest:  vehicle identification request with EID [02:00:00:00:00:99] expected [02:00:00:00:00:98]
        """
