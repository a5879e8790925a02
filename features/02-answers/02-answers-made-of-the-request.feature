@iso14229-1
Feature: Answers made of the request

  In an answer, a number in brackets stands for a byte of the request, counted from 0: [0] is the service.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: An answer can repeat bytes of the request

    Example: One stub for many data identifiers
      Given the DoIP ECU answers "22 ?? ??" with "62 [1..2] 00"
      When the DoIP tester reads the data identifier 0xF18C
      Then the DoIP tester has received the UDS response "62 F1 8C 00"

    Example: The block counter of a transfer
      Given the DoIP ECU answers "36 ..." with "76 [1]"
      When the DoIP tester sends "36 2A 00 11 22 33"
      Then the DoIP tester has received the UDS response "76 2A"

    Example: All the rest
      Given the DoIP ECU answers "2E ..." with "6E [1..]"
      When the DoIP tester sends "2E F1 98 01 02 03"
      Then the DoIP tester has received the UDS response "6E F1 98 01 02 03"
