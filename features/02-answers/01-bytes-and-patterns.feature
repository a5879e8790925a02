@iso14229-1
Feature: Answers to requests

  A stub says which requests get which answer. White space between bytes is free.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: A request is matched by all of its bytes

    Example: The VIN
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55 5A"
      When the DoIP tester reads the data identifier 0xF190
      Then the DoIP tester has received the UDS response "62 F1 90 57 41 55 5A"

    @doip-lenient
    Example: One byte more is another request
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55 5A"
      When the DoIP tester sends "22 F1 90 00"
      Then the DoIP tester has received a negative response with NRC serviceNotSupported

  Rule: Many bytes stand in a doc string with comments

    Example: Fault memory
      Given the DoIP ECU answers "19 02 FF" with:
        """
        59 02 FF
        12 34 56 2F   # front door, left
        12 34 57 2F   # front door, right
        """
      When the DoIP tester sends "19 02 FF"
      Then the DoIP tester has received the UDS response "59 02 FF 12 34 56 2F 12 34 57 2F"

  Rule: Two question marks stand for any byte

    Example: All data identifiers of F1
      Given the DoIP ECU answers "22 F1 ??" with "62 F1 00 01"
      When the DoIP tester reads the data identifier 0xF18C
      Then the DoIP tester has received the UDS response "62 F1 00 01"

  Rule: One question mark stands for half a byte

    Example: The identifiers F190 to F19F
      Given the DoIP ECU answers "22 F1 9?" with "62 F1 90 02"
      When the DoIP tester sends "22 F1 9E"
      Then the DoIP tester has received the UDS response "62 F1 90 02"

  Rule: A mask says which bits of a byte count

    Example: The bit that suppresses the positive response does not count
      Given the DoIP ECU answers "3E 00/7F" with "7E 00"
      When the DoIP tester sends "3E 80"
      Then the DoIP tester has received the UDS response "7E 00"

  Rule: Three dots stand for any further bytes, or none

    Example: A download block of any length
      Given the DoIP ECU answers "36 01 ..." with "76 01"
      When the DoIP tester sends "36 01 DE AD BE EF"
      Then the DoIP tester has received the UDS response "76 01"

  Rule: The name of a service stands for all its requests

    Example: Any session
      Given the DoIP ECU answers DiagnosticSessionControl with "50 03 00 32 01 F4"
      When the DoIP tester sends "10 03"
      Then the DoIP tester has received the UDS response "50 03 00 32 01 F4"
