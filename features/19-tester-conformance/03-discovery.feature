@iso13400-2
Feature: How a tester looks for vehicles

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-07
  Rule: Requests by UDP come from a dynamic port, 49152 or above

    Example: A port below
      When the raw DoIP tester sends on UDP from a port below 49152 "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the DoIP tester under test has violated only the rule T-07

    Example: A port above
      When the raw DoIP tester sends on UDP from a port above 49152 "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the DoIP tester under test has not violated the rule T-07

  @T-15
  Rule: A tester takes vehicle announcements of 32 bytes, without a sync status

    Background:
      Given the DoIP ECU has no sync status

    Example: The tester wants the sync status
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000020 *"
      When the raw DoIP tester sends on UDP "02FD 0000 00000001 04"
      Then the raw DoIP tester receives nothing on UDP
      And the DoIP tester under test has violated only the rule T-15

    Example: The tester does without
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000020 *"
      And the raw DoIP tester receives nothing on UDP
      And the DoIP tester under test has violated no rule
