@iso13400-2
Feature: How a tester gets routing

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-19
  Rule: UDS requests are sent only after a routing activation response with code 0x10

    Example: The tester does not ask for routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 02"
      And the DoIP tester under test has violated only the rule T-19

    Example: The tester waits for the response
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1000 0E80 00"
      And the DoIP tester under test has violated no rule

    Example: The header of the routing activation request comes byte by byte
      When the raw DoIP tester sends on TCP, byte by byte, "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule
