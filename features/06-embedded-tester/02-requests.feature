@iso14229-1
Feature: Requests of the embedded tester

  A request may be written as bytes, as the name of a service, or as reading and writing a data identifier.
  The tester connects and activates routing by itself when that has not been done before.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: One step is enough to send a request

    Example: Bytes
      When the DoIP tester sends "22 F1 90"
      Then DoIP routing is activated for the DoIP tester
      And the DoIP ECU has received "22 F1 90"

    Example: Many bytes, with comments
      When the DoIP tester sends the UDS request:
        """
        2E F1 90                                             # write the VIN
        57 41 55 5A 5A 5A 38 4B 39 42 41 31 32 33 34 35 36   # WAUZZZ8K9BA123456
        """
      Then the DoIP tester has received the UDS response "6E F1 90"

    Example: A service by its name
      When the DoIP tester sends the service TesterPresent with "00"
      Then the DoIP ECU has received "3E 00"
      And the DoIP tester has received the UDS response "7E 00"

    Example: A service by its abbreviation, with nothing behind it
      When the DoIP tester sends the service CDTCI
      Then the DoIP ECU has received "14"

  Rule: Data identifiers are read and written by name or number

    Example: Reading the VIN
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55 5A"
      When the DoIP tester reads the data identifier VIN
      Then the DoIP tester has received the UDS response "62 F1 90 57 41 55 5A"

    Example: Writing a value
      When the DoIP tester writes "01 02" to the data identifier 0x0100
      Then the DoIP ECU has received "2E 01 00 01 02"
      And the DoIP tester has received the UDS response "6E 01 00"

  Rule: A request goes to the ECU, or to an address behind it

    Example: To the ECU by its name
      Given a DoIP ECU "BMS" with logical address 0x1020
      And the DoIP ECU "BMS" answers "22 F1 8C" with "62 F1 8C 42"
      When the DoIP tester sends "22 F1 8C" to the DoIP ECU "BMS"
      Then the DoIP tester has received the UDS response "62 F1 8C 42"

    @iso13400-2
    Example: To an address that nobody has
      When the DoIP tester sends "3E 00" to 0x7777
      Then the DoIP tester has received a DoIP NACK "unknown target address"
      And the DoIP tester is still connected to the DoIP ECU

  @iso13400-2
  Rule: Bytes may also be sent as they are, header included

    Example: A payload type that does not exist
      When the DoIP tester sends the raw DoIP bytes "02 FD FF FF 00 00 00 00"
      Then the DoIP tester has received a DoIP header NACK "unknown payload type"

    Example: A header whose second byte is not the inverse of the first
      When the DoIP tester sends the raw DoIP bytes "02 02 00 05 00 00 00 07"
      Then the DoIP tester has received a DoIP header NACK "incorrect pattern format"
      And the DoIP ECU has closed the connection to the DoIP tester
