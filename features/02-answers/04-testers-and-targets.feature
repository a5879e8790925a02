@iso13400-2
Feature: Answers for one tester or one target

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers "10 03" with "50 03 00 32 01 F4"

  Rule: A stub can be for one tester only

    Example: Another answer for the workshop
      Given a DoIP tester "workshop" with source address 0x0E81
      And the DoIP ECU answers "10 03" from the DoIP tester 0x0E81 with "7F 10 22"
      When the DoIP tester "workshop" sends "10 03"
      Then the DoIP tester "workshop" has received the UDS response "7F 10 22"

    Example: Other testers are not concerned
      Given the DoIP ECU answers "10 03" from the DoIP tester 0x0E81 with "7F 10 22"
      When the DoIP tester sends "10 03"
      Then the DoIP tester has received the UDS response "50 03 00 32 01 F4"

  Rule: A stub can be for one target address only

    Example: An ECU behind the gateway
      Given the DoIP ECU also takes UDS requests for 0x1011
      And the DoIP ECU answers "10 03" sent to 0x1011 with "50 03 00 19 01 F4"
      When the DoIP tester sends "10 03" to 0x1011
      Then the DoIP tester has received the UDS response "50 03 00 19 01 F4"
