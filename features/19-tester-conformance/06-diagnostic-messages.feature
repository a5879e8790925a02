@iso13400-2
Feature: The diagnostic messages of a tester

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-30
  Rule: UDS requests have the source address for which the connection was activated

    Example: That of another tester
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E81 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E81 02"
      And the DoIP tester under test has violated only the rule T-30

    Example: Two testers, each with its own
      Given the raw DoIP tester A has activated routing
      And the raw DoIP tester B has activated routing as 0x0E81
      Then the DoIP connection of the raw tester A is open
      And the DoIP connection of the raw tester B is open
      And the DoIP tester under test has violated no rule

  @T-37
  Rule: A diagnostic message has at least 5 bytes of payload, two addresses and a UDS byte

    Example: No UDS byte
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000004 0E80 1000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 04"
      And the DoIP tester under test has violated only the rule T-37

    Example: One UDS byte
      Given the raw DoIP tester has activated routing
      And the DoIP ECU answers "04" with "44"
      When the raw DoIP tester sends on TCP "02FD 8001 00000005 0E80 1000 04"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00 |
        | 02FD 8001 00000005 1000 0E80 44 |
      And the DoIP tester under test has violated no rule

  @T-39
  Rule: The next UDS request waits for the acknowledgement of the last one, or for 2 s

    Background:
      Given the raw DoIP tester has activated routing
      And the DoIP ECU takes the DoIP payload type "diagnostic message" without an answer

    Example: Impatient
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 8001 00000006 0E80 1000 3E00   |
        | 02FD 8001 00000007 0E80 1010 22F18C |
      Then the DoIP tester under test has violated only the rule T-39

    Example: A keep-alive in between
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 8001 00000006 0E80 1000 3E00 |
        | 02FD 8001 00000006 0E80 1000 3E80 |
      Then the DoIP ECU has received "3E 80"
      And the DoIP tester under test has violated no rule

    Example: The time is over
      Given the DoIP tester is judged by these times:
        | A_DoIP_Diagnostic_Message | 0 ms |
        | margin                    | 0 ms |
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 8001 00000006 0E80 1000 3E00   |
        | 02FD 8001 00000007 0E80 1010 22F18C |
      Then the DoIP ECU has received "22 F1 8C"
      And the DoIP tester under test has violated no rule

  @T-40
  Rule: A message is not longer than the maximum data size that the entity status has said

    Background:
      Given the DoIP ECU answers "2E F1 98 ..." with "6E F1 98"
      And the raw DoIP tester sends on UDP "02FD 4001 00000000"
      And the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 00 00001000"
      And the raw DoIP tester has activated routing

    Example: One byte too long
      When the raw DoIP tester sends on TCP "02FD 8001 00001001 0E80 1000 2EF198" and 4090 more bytes
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 02"
      And the DoIP tester under test has violated only the rule T-40

    Example: As long as possible
      When the raw DoIP tester sends on TCP "02FD 8001 00001000 0E80 1000 2EF198" and 4089 more bytes
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00     |
        | 02FD 8001 00000007 1000 0E80 6EF198 |
      And the DoIP tester under test has not violated the rule T-40
      And the DoIP tester under test has violated no rule

  @T-42
  Rule: UDS requests are not sent to reserved addresses: 0x0000, 0x8000 to 0xCFFF, 0xF000 to 0xFFFF

    Example: The first address of a reserved range
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 8000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 8000 0E80 03"
      And the DoIP tester under test has violated only the rule T-42

    Example: The last address before it, which this ECU does not know
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 7FFF 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 7FFF 0E80 03"
      And the DoIP tester under test has violated no rule

  @T-44
  Rule: UDS requests are not sent to addresses of testers, 0x0E00 to 0x0FFF

    Example: Source and target address are swapped in the head of the tester
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 0E80 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 0E80 0E80 03"
      And the DoIP tester under test has violated only the rule T-44

    Example: An address below those of testers
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 0DFF 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 0DFF 0E80 03"
      And the DoIP tester under test has violated no rule

  @T-50
  Rule: A message that was refused with a header NACK is not repeated unchanged

    Example: The same again
      When the raw DoIP tester sends on TCP "02FD F000 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      When the raw DoIP tester sends on TCP "02FD F000 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      And the DoIP tester under test has violated only the rule T-50

    Example: There was no memory for it
      Given the raw DoIP tester has activated routing
      And the DoIP ECU refuses the next 1 DoIP message with header NACK "out of memory"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 03"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 1000 0E80 00   |
        | 02FD 8001 00000006 1000 0E80 7E00 |
      And the DoIP tester under test has violated no rule
