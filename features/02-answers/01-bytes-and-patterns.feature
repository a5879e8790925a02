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

  Rule: Names say what bytes mean

    Example: A service and a data identifier
      Given the DoIP ECU answers "ReadDataByIdentifier VIN" with "62 F1 90 57 41 55"
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "ReadDataByIdentifier response VIN 'WAU'"

    Example: Abbreviations, and any data
      Given the DoIP ECU answers "WDBI VIN ..." with "6E F1 90"
      When the DoIP tester sends "2E F1 90 57 41 55"
      Then the DoIP tester has received the UDS response "6E F1 90"

    Example: A sub-function
      Given the DoIP ECU answers "RoutineControl start eraseMemory ..." with "71 01 FF 00 00"
      When the DoIP tester sends "31 01 FF 00 44 08"
      Then the DoIP tester has received the UDS response "71 01 FF 00 00"

    Example: A sub-function that suppresses the positive response
      Given the DoIP ECU stays silent on "DiagnosticSessionControl extended suppressed"
      When the DoIP tester sends "10 83"
      Then the DoIP tester has received no UDS response within 50 ms

    Example: Any level of security
      Given the DoIP ECU answers "SecurityAccess requestSeed" with "67 [1] 11 22 33 44"
      When the DoIP tester sends "27 03"
      Then the DoIP tester has received the UDS response "67 03 11 22 33 44"

  Rule: Alternatives stand for one another

    Example: One of several requests
      Given the DoIP ECU answers "10 03 or 10 02" with "50 [1] 00 32 01 F4"
      When the DoIP tester sends "10 02"
      Then the DoIP tester has received the UDS response "50 02 00 32 01 F4"

    Example: One of several parts
      Given the DoIP ECU answers "22 (VIN | ECUSerialNumber)" with "62 [1..2] 31 32 33"
      When the DoIP tester sends "22 F1 8C"
      Then the DoIP tester has received the UDS response "62 F1 8C 31 32 33"

  Rule: A length stands for so many free bytes

    @doip-lenient
    Example: A VIN has 17 characters
      Given the DoIP ECU answers "2E F1 90 [17 bytes]" with "6E F1 90"
      When the DoIP tester sends "2E F1 90 57 41 55"
      Then the DoIP tester has received a negative response with NRC serviceNotSupported

    Example: A block of at most 4 bytes
      Given the DoIP ECU answers "36 01 [1..4 bytes]" with "76 01"
      When the DoIP tester sends "36 01 DE AD BE EF"
      Then the DoIP tester has received the UDS response "76 01"

    Example: A length of the whole request
      Given the DoIP ECU rejects "2E ... [at most 3 bytes in all]" with NRC incorrectMessageLengthOrInvalidFormat
      When the DoIP tester sends "2E F1 90"
      Then the DoIP tester has received a negative response with NRC incorrectMessageLengthOrInvalidFormat

  Rule: Texts and numbers are written as such

    Example: A text
      Given the DoIP ECU answers "2E F1 90 'WAUZZZ' ..." with "6E F1 90"
      When the DoIP tester sends "2E F1 90 57 41 55 5A 5A 5A 38 4B"
      Then the DoIP tester has received the UDS response "6E F1 90"

    Example: A number of two bytes
      Given the DoIP ECU answers "31 01 02 00 [1000..2000 in 2 bytes]" with "71 01 02 00"
      When the DoIP tester sends "31 01 02 00 05 DC"
      Then the DoIP tester has received the UDS response "71 01 02 00"

    Example: The sessions of the manufacturer
      Given the DoIP ECU answers "10 [0x40..0x5F]" with "50 [1] 00 32 01 F4"
      When the DoIP tester sends "10 4A"
      Then the DoIP tester has received the UDS response "50 4A 00 32 01 F4"
