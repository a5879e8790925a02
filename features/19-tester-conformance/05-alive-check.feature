@iso13400-2
Feature: How a tester shows that it is alive

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-31
  Rule: An alive check request is answered within 500 ms

    Example: No answer
      Given the raw DoIP tester has activated routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester receives on TCP "02FD 0007 00000000"
      And the raw DoIP tester loses its connection
      And the DoIP tester under test has violated only the rule T-31

    Example: An answer at once
      Given the raw DoIP tester has activated routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule
