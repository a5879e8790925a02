Feature: Which responses the ECU has sent

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55"

  Rule: A response counts when it was handed to the network

    Example: The answer of a stub
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has sent the UDS response "62 F1 90 ..."
      And the DoIP ECU has sent no UDS response "7F ..."
