@iso13400-2
Feature: Several testers

  A vehicle may have more than one tester: an over-the-air master inside, a diagnostic tool at the plug.
  Testers with names are set up with their source addresses.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: Each tester has a connection of its own

    Example: Two testers, two answers
      Given a DoIP tester "OTA" with source address 0x0E81
      And a DoIP tester "workshop" with source address 0x0E82
      And the DoIP ECU answers "22 F1 90" from the DoIP tester 0x0E81 with "62 F1 90 01"
      And the DoIP ECU answers "22 F1 90" from the DoIP tester 0x0E82 with "62 F1 90 02"
      When the DoIP tester "OTA" reads the data identifier VIN
      And the DoIP tester "workshop" reads the data identifier VIN
      Then the DoIP tester "OTA" has received the UDS response "62 F1 90 01"
      And the DoIP tester "workshop" has received the UDS response "62 F1 90 02"

    Example: One goes, the other stays
      Given a DoIP tester "OTA" with source address 0x0E81
      And a DoIP tester "workshop" with source address 0x0E82
      When the DoIP tester "OTA" activates routing
      And the DoIP tester "workshop" activates routing
      And the DoIP tester "workshop" disconnects
      Then a DoIP tester has disconnected from the DoIP ECU
      And the DoIP tester "OTA" is still connected to the DoIP ECU

  Rule: There are not more seats than sockets

    Example: The second of two testers finds the only seat taken
      Given a DoIP ECU "small" with:
        | logical address | 0x1020 |
        | maximum sockets | 1      |
      And a DoIP tester "OTA" with source address 0x0E81
      And a DoIP tester "workshop" with source address 0x0E82
      When the DoIP tester "OTA" activates routing at the DoIP ECU "small"
      And the DoIP tester "workshop" activates routing at the DoIP ECU "small"
      Then DoIP routing is activated for the DoIP tester "OTA"
      And the routing activation of the DoIP tester "workshop" was denied with code "all sockets registered and active"

  Rule: One tester may talk to several ECUs

    Example: Both answer on their own connections
      Given a DoIP ECU "BMS" with logical address 0x1020
      And the DoIP ECU "BMS" answers "3E 00" with "7E 00"
      And the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00" to the DoIP ECU
      And the DoIP tester sends "3E 00" to the DoIP ECU "BMS"
      Then the DoIP ECU has received "3E 00" exactly 1 time
      And the DoIP ECU "BMS" has received "3E 00" exactly 1 time
      And the DoIP tester is still connected to the DoIP ECU
