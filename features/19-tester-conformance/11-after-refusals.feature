@iso13400-2
Feature: What a tester does after a UDS request was refused

  Background:
    Given the DoIP entity of the conformance catalogue
    And the raw DoIP tester has activated routing

  @T-43
  Rule: A UDS request that was refused with DoIP NACK 0x03, 0x04 or 0x06 is repeated at most twice

    Example: Three times again
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1011 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1011 0E80 06"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1011 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1011 0E80 06"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1011 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1011 0E80 06"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1011 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1011 0E80 06"
      And the DoIP tester under test has violated only the rule T-43

    Example: Twice again
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1011 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1011 0E80 06"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1011 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1011 0E80 06"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1011 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1011 0E80 06"
      And the DoIP tester under test has violated no rule

  @T-47
  Rule: A UDS request that was answered with NRC 0x21 is repeated

    Example: The tester gives up
      When the raw DoIP tester asks and hears:
        | 22 F1 A0 | 7F 22 21 |
      And the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated only the rule T-47

    Example: The tester asks again
      When the raw DoIP tester asks and hears:
        | 22 F1 A0 | 7F 22 21    |
        | 22 F1 A0 | 62 F1 A0 01 |
      And the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated no rule

  @T-49
  Rule: After a positive response to ECUReset the next UDS request comes on a new connection

    Example: The tester does not notice that the ECU restarts
      Given the DoIP tester is judged by these times:
        | margin | 0 ms |
      When the raw DoIP tester asks and hears:
        | 11 01    | 51 01       |
        | 22 F1 8C | 62 F1 8C 10 |
      Then the DoIP tester under test has violated only the rule T-49

    Example: The tester connects anew
      When the raw DoIP tester asks "11 01"
      Then the raw DoIP tester hears "51 01"
      And the DoIP connection of the raw tester is closed
      Given the raw DoIP tester has activated routing
      Then the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

    Example: Rapid power shutdown is no reset
      When the raw DoIP tester asks and hears:
        | 11 04    | 51 04 FF    |
        | 22 F1 8C | 62 F1 8C 10 |
      Then the DoIP tester under test has violated no rule

  @T-73
  Rule: A UDS request that the session does not allow is not repeated in the same session

    Example: The tester asks for a seed again and again
      When the raw DoIP tester asks and hears:
        | 27 01 | 7F 27 7F |
        | 27 01 | 7F 27 7F |
      Then the DoIP tester under test has violated only the rule T-73

    Example: The tester changes the session first
      When the raw DoIP tester asks and hears:
        | 27 01 | 7F 27 7F          |
        | 10 03 | 50 03 00 32 01 F4 |
        | 27 01 | 67 01 A5          |
      Then the DoIP tester under test has violated no rule

  @T-75
  Rule: A service that the ECU does not have is not asked for again

    Example: The tester tries another request of a service that is not there
      When the raw DoIP tester asks and hears:
        | BA 01 | 7F BA 11 |
        | BA 02 | 7F BA 11 |
      Then the DoIP tester under test has violated only the rule T-75

    Example: The tester tries another service
      When the raw DoIP tester asks and hears:
        | BA 01 | 7F BA 11 |
        | BB 01 | 7F BB 11 |
      Then the DoIP tester under test has not violated the rule T-75
