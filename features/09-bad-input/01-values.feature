Feature: Values that a step cannot use

  A wrong value fails its own step. The message says what was given, what is expected and how to mend it.

  Rule: Bytes have two hex digits each

    Example: In a reply
      When this DoIP feature runs:
        """
        Scenario: Half a byte is missing in a reply
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 9"
        """
      Then its DoIP scenario "Half a byte is missing in a reply" fails with:
        """
        not a UDS response: "62 F1 9"
          expected: hex pairs, and [2], [1..2] or [3..] for bytes of the request
          to mend:  "9" has an odd number of hex digits: write two for each byte
        """

    Example: In a request
      When this DoIP feature runs:
        """
        Scenario: Half a byte is missing in a request
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 9" with "62 F1 90"
        """
      Then its DoIP scenario "Half a byte is missing in a request" fails with:
        """
        not a UDS pattern: "22 F1 9"
          expected: hex pairs; ?? for any byte, 9? or ?0 for half a byte, 90/F0 for a bit mask, a final ... for any number of further bytes; names such as ReadDataByIdentifier VIN, 'text', [17 bytes], [1..9 in 2 bytes]; a | b or (a | b) for alternatives
          to mend:  group 3 ("9") ends within a byte: write two digits or ? for each byte
        """

    Example: In a doc string
      When this DoIP feature runs:
        ```
        Scenario: Half a byte is missing in a doc string
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with:
            """
            62 F1 90   # the head
            57 4
            """
        ```
      Then its DoIP scenario "Half a byte is missing in a doc string" fails with:
        """
        not a UDS response: "62 F1 90   # the head
        57 4"
          expected: hex pairs, and [2], [1..2] or [3..] for bytes of the request
          to mend:  "4" has an odd number of hex digits: write two for each byte
        """

    Example: The letter O
      When this DoIP feature runs:
        """
        Scenario: The letter O for a zero
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 9O"
        """
      Then its DoIP scenario "The letter O for a zero" fails with:
        """
        not a UDS response: "62 F1 9O"
          expected: hex pairs, and [2], [1..2] or [3..] for bytes of the request
          to mend:  "9O" has a character that is not a hex digit
        """

  Rule: A logical address has 0x and up to four hex digits

    Example: Five digits
      When this DoIP feature runs:
        """
        Scenario: Five digits
          Given a DoIP ECU with logical address 0x10100
        """
      Then its DoIP scenario "Five digits" fails with:
        """
        not a logical address: "0x10100"
          expected: 0x and one to four hex digits, 0x0000..0xFFFF
          to mend:  write for example 0x0E80
        """

    Example: No 0x
      When this DoIP feature runs:
        """
        Scenario: No 0x
          Given a DoIP ECU with logical address 1010
        """
      Then its DoIP scenario "No 0x" fails with:
        """
        not a logical address: "1010"
          expected: 0x and one to four hex digits, 0x0000..0xFFFF
          to mend:  write 0x1010
        """

  Rule: A VIN has 17 characters, an EID 6 bytes

    Example: A VIN of 16
      When this DoIP feature runs:
        """
        Scenario: One character is missing
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU has the VIN "WAUZZZ8K9BA12345"
        """
      Then its DoIP scenario "One character is missing" fails with:
        """
        not a VIN: "WAUZZZ8K9BA12345"
          expected: exactly 17 characters
          to mend:  it has 16; write for example WAUZZZ8K9BA123456
        """

    Example: An EID of 5
      When this DoIP feature runs:
        """
        Scenario: One byte is missing
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU has the EID 02:00:00:00:01
        """
      Then its DoIP scenario "One byte is missing" fails with:
        """
        not an EID: "02:00:00:00:01"
          expected: exactly 6 bytes in hex
          to mend:  write for example 02:00:00:00:00:01
        """

  Rule: A misspelt name is answered with the nearest one

    Example: An NRC
      When this DoIP feature runs:
        """
        Scenario: One letter is missing
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU rejects "2E ..." with NRC securityAccesDenied
        """
      Then its DoIP scenario "One letter is missing" fails with:
        """
        not an NRC: "securityAccesDenied"
          expected: the standard's name, its abbreviation or its number, 0x and up to 2 hex digits
          to mend:  did you mean securityAccessDenied?
        """

    Example: A service
      When this DoIP feature runs:
        """
        Scenario: One letter is missing
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers TesterPresnt with "7E 00"
        """
      Then its DoIP scenario "One letter is missing" fails with:
        """
        not a UDS pattern: "TesterPresnt"
          to mend:  group 1 ("TesterPresnt") is no service: did you mean TesterPresent?
        """

    Example: The name of a data identifier in a pattern
      When this DoIP feature runs:
        """
        Scenario: Another letter
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "ReadDataByIdentifier VIM" with "62 F1 90 01"
        """
      Then its DoIP scenario "Another letter" fails with:
        """
        not a UDS pattern: "ReadDataByIdentifier VIM"
          to mend:  group 2 ("VIM") is no data identifier of ReadDataByIdentifier: did you mean VIN?
        """

    Example: A further action
      When this DoIP feature runs:
        """
        Scenario: One letter is wrong
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU has the further action "central securety"
        """
      Then its DoIP scenario "One letter is wrong" fails with:
        """
        not a further action code: "central securety"
          expected: the standard's name, its abbreviation or its number, 0x and up to 2 hex digits
          to mend:  did you mean central security?
        """

  Rule: A count is a whole number, and a stub answers once at least

    Example: A negative count
      When this DoIP feature runs:
        """
        Scenario: A negative count
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" with "7E 00" only -1 times
        """
      Then its DoIP scenario "A negative count" fails with:
        """
        not a count: "-1"
          expected: a whole number of 0 or more
          to mend:  write digits, for example 3
        """

    Example: No use at all
      When this DoIP feature runs:
        """
        Scenario: Never
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" with "7E 00" only 0 times
        """
      Then its DoIP scenario "Never" fails with:
        """
        not a number of uses: "0"
          expected: 1 or more
          to mend:  give no limit for a stub that answers always, remove the stub to have none
        """

  Rule: A duration has a number and a unit

    Example: An unknown unit
      When this DoIP feature runs:
        """
        Scenario: Hours are too long
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" with "7E 00" after 2 hours
        """
      Then its DoIP scenario "Hours are too long" fails with:
        """
        not a duration: "2 hours"
          expected: a number of 0 or more and a unit: ms, s or min
          to mend:  known units: ms, s, min
        """

    Example: A misspelt unit
      When this DoIP feature runs:
        """
        Scenario: A letter too many
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" with "7E 00" after 2 secconds
        """
      Then its DoIP scenario "A letter too many" fails with:
        """
        not a duration: "2 secconds"
          expected: a number of 0 or more and a unit: ms, s or min
          to mend:  did you mean 2 seconds?
        """

    Example: No unit
      When this DoIP feature runs:
        """
        Scenario: Two what
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" with "7E 00" after 2
        """
      Then its DoIP scenario "Two what" fails with:
        """
        not a duration: "2"
          expected: a number of 0 or more and a unit: ms, s or min
          to mend:  write for example 2 s or 200 ms
        """

    Example: Below zero
      When this DoIP feature runs:
        """
        Scenario: Before the request
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" with "7E 00" after -5 ms
        """
      Then its DoIP scenario "Before the request" fails with:
        """
        not a duration: "-5 ms"
          expected: a number of 0 or more and a unit: ms, s or min
          to mend:  write for example 2 s or 200 ms
        """

  Rule: A port is a number up to 65535

    Example: Above
      When this DoIP feature runs:
        """
        Scenario: Above 65535
          Given a DoIP ECU with logical address 0x1010
          When the DoIP ECU announces itself to "127.0.0.1" port 70000
        """
      Then its DoIP scenario "Above 65535" fails with:
        """
        not a port: "70000"
          expected: 0..65535, in decimal or with 0x in hex
          to mend:  give a value of that range
        """

  Rule: A protocol version is a number or a year

    Example: The year of no edition
      When this DoIP feature runs:
        """
        Scenario: The year of no edition
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU accepts only the DoIP protocol versions 2012 and 2018
        """
      Then its DoIP scenario "The year of no edition" fails with:
        """
        not a protocol version: "2018"
          expected: 0x00..0xFF, or the year of an edition: 2010, 2012, 2019 or 2023
          to mend:  write for example 2012 or 0x02
        """
