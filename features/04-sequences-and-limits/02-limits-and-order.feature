Feature: Which stub answers

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: Of several stubs that match, the last wins

    Example: A special case after the general one
      Given the DoIP ECU answers "22 ..." with "62 [1..2] 00"
      And the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90 57"

    Example: The general one again hides it
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP ECU answers "22 ..." with "62 [1..2] 00"
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90 00"

  Rule: A limited stub gives way to older ones when it is used up

    Example: One special answer
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP ECU answers "22 F1 90" with "62 F1 90 00" only 1 time
      When the DoIP tester sends "22 F1 90"
      And the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90 57"

    Example: Refused twice
      Given the DoIP ECU answers "10 02" with "50 02 00 32 01 F4"
      And the DoIP ECU rejects "10 02" with NRC busyRepeatRequest only 2 times
      When the DoIP tester sends "10 02"
      And the DoIP tester sends "10 02"
      Then the DoIP tester has received a negative response with NRC busyRepeatRequest

  Rule: An ECU can forget all its stubs

    @doip-lenient
    Example: As if there had been none
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP ECU forgets all DoIP stubs
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a negative response with NRC serviceNotSupported

  Rule: Stubs may change while testers are connected

    Example: Asked twice, scripted in between
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP tester sends "22 F1 90"
      And the DoIP ECU answers "22 F1 90" with "62 F1 90 58"
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90 58"
