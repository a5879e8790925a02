@iso13400-2
Feature: ECUs behind a DoIP gateway

  A tester opens one connection to the gateway and reaches all ECUs behind it by their logical addresses. Each of them
  has a name, stubs and a state of its own. The gateway has an ECU too, at its own address: steps that script "the DoIP
  ECU" are for it. Checks on what "the DoIP ECU" has received see all that came to the gateway, for whichever ECU.

  Background:
    Given a DoIP gateway with logical address 0x1000
    And these ECUs behind the DoIP gateway:
      | name | logical address |
      | BMS  | 0x1020          |
      | EPS  | 0x1021          |

  Rule: An ECU answers requests to its logical address

    Example: The same question, three answers
      Given the DoIP ECU answers "22 F1 8C" with "62 F1 8C 00"
      And the ECU "BMS" behind the DoIP gateway answers "22 F1 8C" with "62 F1 8C 01"
      And the ECU "EPS" behind the DoIP gateway answers "22 F1 8C" with "62 F1 8C 02"
      When the DoIP tester sends "22 F1 8C" to 0x1021
      Then the DoIP tester has received the UDS response "62 F1 8C 02" from 0x1021
      And the ECU "EPS" behind the DoIP gateway has received "22 F1 8C" exactly 1 time
      And the ECU "BMS" behind the DoIP gateway has received no request "22 F1 8C"

    Example: The gateway answers for itself
      Given the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00" from 0x1000
      And the ECU "BMS" behind the DoIP gateway has received no request "3E 00" within 20 ms

    Example: What an ECU got since a mark
      Given the ECU "BMS" behind the DoIP gateway answers "10 03" with "50 03"
      When the DoIP mark "reset" is set
      And the DoIP tester sends "10 03" to 0x1020
      Then the ECU "BMS" behind the DoIP gateway has received "10 03" since the DoIP mark "reset"

    Example: Nobody has the address
      When the DoIP tester sends "3E 00" to 0x2FFF
      Then the DoIP tester has received a DoIP NACK "unknown target address"

    Example: The address of another tester is no target
      When the DoIP tester sends "3E 00" to 0x0E81
      Then the DoIP tester has received a DoIP NACK "unknown target address"

  Rule: Each ECU is scripted for itself

    Example: A refusal
      Given the ECU "BMS" behind the DoIP gateway rejects "2E ..." with NRC securityAccessDenied
      When the DoIP tester sends "2E 01 00 05" to 0x1020
      Then the DoIP tester has received a negative response with NRC securityAccessDenied

    Example: Answers in turn
      Given the ECU "BMS" behind the DoIP gateway answers "22 01 00" in turn with:
        | NRC busyRepeatRequest |
        | 62 01 00 2A           |
      When the DoIP tester sends "22 01 00" to 0x1020
      And the DoIP tester sends "22 01 00" to 0x1020
      Then the DoIP tester has received the UDS response "62 01 00 2A"

    Example: It asks for time
      Given the ECU "EPS" behind the DoIP gateway answers "31 01 02 03" after 2 response-pending messages with "71 [1..3]"
      When the DoIP tester sends "31 01 02 03" to 0x1021
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1021 | 7F 31 78    |
        | 0x1021 | 7F 31 78    |
        | 0x1021 | 71 01 02 03 |

    Example: Many answers at once, and silence
      Given the ECU "EPS" behind the DoIP gateway answers as follows:
        | request  | reply       | tester |
        | 10 03    | 50 03       |        |
        | 22 F1 90 | 62 F1 90 57 | 0x0E80 |
      And the ECU "EPS" behind the DoIP gateway stays silent on "11 01"
      When the DoIP tester sends "11 01" to 0x1021
      Then the DoIP tester has received no UDS response within 50 ms
      And the ECU "EPS" behind the DoIP gateway has received "11 01" from the DoIP tester 0x0E80

    Example: A default for all other requests, for one ECU only
      Given the ECU "BMS" behind the DoIP gateway answers all other UDS requests positively
      When the DoIP tester sends "22 F1 90" to 0x1020
      Then the DoIP tester has received the UDS response "62 F1 90" from 0x1020

    @doip-lenient
    Example: It forgets
      Given the ECU "BMS" behind the DoIP gateway answers "3E 00" with "7E 00"
      And the ECU "BMS" behind the DoIP gateway forgets all DoIP stubs
      When the DoIP tester sends "3E 00" to 0x1020
      Then the DoIP tester has received the UDS response "7F 3E 11" from 0x1020

  Rule: An ECU that takes its time holds up no other

    Example: The tester asks one ECU while the other one works
      Given the ECU "BMS" behind the DoIP gateway answers "31 01 FF 00" with "71 01 FF 00" after 300 ms
      And the ECU "EPS" behind the DoIP gateway answers "3E 00" with "7E 00"
      And a DoIP tester "first" with source address 0x0E80
      And a DoIP tester "second" with source address 0x0E81
      When the DoIP tester "first" sends "31 01 FF 00" to 0x1020
      And the DoIP tester "second" sends "3E 00" to 0x1021
      Then the DoIP tester "second" has received the UDS response "7E 00" from 0x1021
      And the DoIP tester "first" has received the UDS response "71 01 FF 00" from 0x1020

  Rule: A request that nothing was set up for fails the scenario, with the ECU that it was for

    Example: The tester reads another identifier of the battery
      When this DoIP feature runs:
        """
        Scenario: Another identifier
          Given a DoIP gateway with logical address 0x1000
          And these ECUs behind the DoIP gateway:
            | name | logical address |
            | BMS  | 0x1020          |
          And the DoIP ECU answers "22 F1 8C" with "62 F1 8C 00"
          And the ECU "BMS" behind the DoIP gateway answers "22 F1 90" with "62 F1 90 57"
          When the DoIP tester sends "22 F1 8C" to 0x1020
          Then the DoIP tester has received a negative response with NRC serviceNotSupported
        """
      Then its DoIP scenario "Another identifier" fails with:
        """
        instead:  1 UDS request met no stub
        22 F1 8C ReadDataByIdentifier ECUSerialNumber, 0x0E80 to 0x1020, was answered 7F 22 11
        stub 1 of "BMS": "22 F1 90" -> 62 F1 90 57
        22 F1 [8C]  ECUSerialNumber  expected [90] VIN
        hint:     set up a stub, for example: Given the ECU "BMS" behind the DoIP gateway answers "22 F1 8C" with "62 F1 8C"
        or: Given the ECU "BMS" behind the DoIP gateway answers all other UDS requests positively
        """
