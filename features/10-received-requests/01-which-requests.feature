Feature: Which requests the ECU has received

  A request counts as received when it has arrived, whatever the ECU answered it. Patterns are those of stubs: "22 F1 ??"
  has any third byte, "22 ..." any further bytes; the name of a service stands for all its requests.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: A check waits until the request comes

    Example: The bytes are known
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received "22 F1 90"

    Example: Some bytes are free
      When the DoIP tester sends "2E F1 90 57 41 55"
      Then the DoIP ECU has received "2E F1 9? 57 ..."

    Example: The service is known
      When the DoIP tester reads the data identifier 0xF190
      Then the DoIP ECU has received ReadDataByIdentifier

    Example: The data identifier is known
      When the DoIP tester reads the data identifier 0xF190
      Then the DoIP ECU has received "ReadDataByIdentifier VIN"

    Example: One of several requests will do
      When the DoIP tester sends "10 02"
      Then the DoIP ECU has received "DiagnosticSessionControl (programming | extended)"

    Example: The length is known
      When the DoIP tester sends "2E F1 90 57 41 55"
      Then the DoIP ECU has received "WriteDataByIdentifier VIN [3 bytes]"

    Example: A text is known
      When the DoIP tester sends "2E F1 90 57 41 55"
      Then the DoIP ECU has received "WDBI VIN 'WAU'"

    Example: A number is known within limits
      When the DoIP tester sends "31 01 02 00 05 DC"
      Then the DoIP ECU has received "RoutineControl start 02 00 [1000..2000 in 2 bytes]"

    Example: The tester may take its time
      When the DoIP tester sends "11 01"
      Then the DoIP ECU has received ECUReset within 30 s

    Example: All checks of a scenario may take their time
      Given the DoIP assertions wait at most 10 s
      When the DoIP tester sends "11 01"
      Then the DoIP ECU has received "11 01"

    Example: Another request came
      When this DoIP feature runs:
        """
        Scenario: The wrong identifier
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "22 F1 8C"
          Then the DoIP tester has received the UDS response "7F ..."
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has received "22 F1 90"
        """
      Then its DoIP scenario "The wrong identifier" fails with:
        """
        expected: the DoIP ECU has received "22 F1 90"
        instead:  it did not happen within 50 ms; 1 other UDS request came
        closest:  22 F1 [8C]  ECUSerialNumber  expected [90] VIN, from 0x0E80, to 0x1010
        routing activation request from 0x0E80 with activation type default (0x00)
        routing activation response: routing activated (0x10)
        -> 22 F1 8C ReadDataByIdentifier ECUSerialNumber, 0x0E80 to 0x1010
        """

  Rule: Testers and targets are told apart

    Example: Two testers
      Given a DoIP tester "left" with source address 0x0E80
      And a DoIP tester "right" with source address 0x0E81
      When the DoIP tester "left" sends "22 F1 90"
      And the DoIP tester "right" sends "22 F1 91"
      Then the DoIP ECU has received "22 F1 90" from the DoIP tester 0x0E80
      And the DoIP ECU has received "22 F1 91" from the DoIP tester 0x0E81

    Example: A functional request
      When the DoIP tester sends "3E 80" to 0xE000
      Then the DoIP ECU has received "3E 80" sent to 0xE000

    Example: The other tester sent it
      When this DoIP feature runs:
        """
        Scenario: Mistaken identity
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "22 F1 90"
          Then the DoIP tester has received the UDS response "7F ..."
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has received "22 F1 90" from the DoIP tester 0x0E81
        """
      Then its DoIP scenario "Mistaken identity" fails with:
        """
        expected: the DoIP ECU has received "22 F1 90" from the DoIP tester 0x0E81
        closest:  22 F1 90, from [0x0E80] expected [0x0E81], to 0x1010
        """

    Example: The tester uses the wrong target address
      When this DoIP feature runs:
        """
        Scenario: Nobody there
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "22 F1 90" to 0x2020
          Then the DoIP tester has received a DoIP NACK "unknown target address"
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has received "22 F1 90" sent to 0x1010
        """
      Then its DoIP scenario "Nobody there" fails with:
        """
        closest:  22 F1 90, from 0x0E80, to [0x2020] expected [0x1010]
        <- DoIP NACK unknown target address (0x03) for a request to 0x2020
        hint:     a request for 0x2020 was refused with the DoIP NACK unknown target address (0x03)
        check the target address that the tester uses
        """

  Rule: A failed check names the trap that it recognises

    Example: Nothing has connected
      When this DoIP feature runs:
        """
        Scenario: Silence
          Given a DoIP ECU "BMS" with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          Then the DoIP ECU "BMS" has received "22 F1 90"
        """
      Then its DoIP scenario "Silence" fails with:
        """
        expected: the DoIP ECU "BMS" has received "22 F1 90"
        instead:  it did not happen within 50 ms
        hint:     nothing has reached the DoIP ECU "BMS" at all; it listens on 127.0.0.1:
        """

    Example: The ECU does not run
      When this DoIP feature runs:
        """
        Scenario: Asleep
          Given a DoIP ECU with logical address 0x1010 that is not started
          And the DoIP assertions wait at most 50 ms
          Then the DoIP ECU has received "22 F1 90"
        """
      Then its DoIP scenario "Asleep" fails with:
        """
        hint:     nothing has reached the DoIP ECU at all; it is not running
        """

    Example: The tester never activates routing
      When this DoIP feature runs:
        """
        Scenario: Halfway
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester connects to the DoIP ECU
          Then a DoIP tester has connected to the DoIP ECU
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has received "22 F1 90"
        """
      Then its DoIP scenario "Halfway" fails with:
        """
        hint:     a tester connected, but never asked for routing activation
        """

    Example: The tester speaks another protocol version
      When this DoIP feature runs:
        """
        Scenario: Strangers
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester connects to the DoIP ECU
          And the DoIP tester sends the raw DoIP bytes "09 F6 00 05 00 00 00 07 0E 80 00 00 00 00 00"
          Then the DoIP ECU has closed a DoIP connection
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has received "22 F1 90"
        """
      Then its DoIP scenario "Strangers" fails with:
        """
        hint:     a message was refused with the header NACK incorrect pattern format (0x00)
        its header begins with 09 F6: check the protocol version that the tester speaks
        """
