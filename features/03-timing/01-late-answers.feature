@iso14229-2
Feature: Late answers

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: An answer can come later than its acknowledgement

    Example: A whole second
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 00" after 1 s
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a DoIP acknowledgement
      And the DoIP tester has received no UDS response within 50 ms
      And the DoIP tester has received the UDS response "62 F1 90 00"

  Rule: A late answer holds up nobody else

    Example: Two testers
      Given a DoIP tester "slow" with source address 0x0E80
      And a DoIP tester "quick" with source address 0x0E81
      And the DoIP ECU answers as follows:
        | request  | reply       | delay |
        | 22 F1 90 | 62 F1 90 00 | 1 s   |
        | 3E 00    | 7E 00       |       |
      When the DoIP tester "slow" sends "22 F1 90"
      And the DoIP tester "quick" sends "3E 00"
      Then the DoIP tester "quick" has received the UDS response "7E 00"
      And the DoIP ECU has sent no UDS response "62 F1 90 00"
      And the DoIP tester "slow" has received the UDS response "62 F1 90 00"
