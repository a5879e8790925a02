Feature: Several ECUs

  ECUs of one scenario have names. Each has a port, stubs and a record of requests of its own.

  Rule: A named ECU is spoken of by its name

    Example: Two ECUs answer each for themselves
      Given a DoIP ECU "BMS" with logical address 0x1020
      And a DoIP ECU "gateway" with logical address 0x1010
      And the DoIP ECU "BMS" answers "22 F1 90" with "62 F1 90 01"
      When the DoIP tester sends "22 F1 90" to the DoIP ECU "BMS"
      Then the DoIP ECU "BMS" has received "22 F1 90"
      And the DoIP ECU "gateway" has received no DoIP request at all

    Example: The name may be left out while there is only one
      Given a DoIP ECU "BMS" with logical address 0x1020
      And the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00"
      Then the DoIP ECU "BMS" has received "3E 00"

    Example: One of them may have no name
      Given a DoIP ECU with logical address 0x1010
      And a DoIP ECU "BMS" with logical address 0x1020
      When the DoIP tester connects to the DoIP ECU
      Then a DoIP tester has connected to the DoIP ECU
      And no DoIP tester has connected to the DoIP ECU "BMS"

  Rule: ECUs start and stop each for itself

    Example: One stops, the other goes on
      Given a DoIP ECU "BMS" with logical address 0x1020
      And a DoIP ECU "gateway" with:
        | logical address | 0x1010  |
        | node type       | gateway |
      When the DoIP ECU "BMS" stops
      Then the DoIP ECU "BMS" is not running
      And the DoIP ECU "gateway" is running
