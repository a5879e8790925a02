Feature: Identification and networks that cannot be

  Rule: An ECU listens where the machine has an address

    Example: A network interface that is not there
      When this DoIP feature runs:
        """
        Scenario: On another interface
          Given a DoIP ECU with:
            | logical address   | 0x1010  |
            | network interface | nosuch0 |
        """
      Then its DoIP scenario "On another interface" fails with:
        """
        not a network interface of this machine: "nosuch0"
        """

    Example: A UDP port that is none
      When this DoIP feature runs:
        """
        Scenario: A port beyond all ports
          Given a DoIP ECU with:
            | logical address | 0x1010 |
            | UDP port        | 65536  |
        """
      Then its DoIP scenario "A port beyond all ports" fails with:
        """
        not a port: "65536"
          expected: 0..65535, in decimal or with 0x in hex
          to mend:  give a value of that range
        """

  Rule: ECUs that share a UDP port have names and logical addresses

    Example: No name
      When this DoIP feature runs:
        """
        Scenario: Who is this
          Given these DoIP ECUs share one UDP port:
            | name    | logical address |
            | gateway | 0x1000          |
            |         | 0x1010          |
        """
      Then its DoIP scenario "Who is this" fails with:
        """
        not a complete row: "0x1010"
          expected: a value in the column name
          to mend:  fill the cell in, or add the column
        """

    Example: An unknown column
      When this DoIP feature runs:
        """
        Scenario: A misspelt column
          Given these DoIP ECUs share one UDP port:
            | nmae    | logical address |
            | gateway | 0x1000          |
        """
      Then its DoIP scenario "A misspelt column" fails with:
        """
        not a known column: "nmae"
        """

  Rule: Announcements at the start have a destination

    Example: No address
      When this DoIP feature runs:
        """
        Scenario: To whom
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU announces itself at each start to "999.1.1.1" port 13400
        """
      Then its DoIP scenario "To whom" fails with:
        """
        not a destination: "999.1.1.1"
          expected: an IPv4 or IPv6 address
          to mend:  write for example 127.0.0.1, 127.255.255.255 or ff02::1
        """

    Example: A misspelt row
      When this DoIP feature runs:
        """
        Scenario: A misspelt row
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU announces itself at each start as follows:
            | destination | 127.0.0.1 |
            | intervall   | 500 ms    |
        """
      Then its DoIP scenario "A misspelt row" fails with:
        """
        not a known row: "intervall"
          expected: one of destination, port, longest wait, count, interval, further action
          to mend:  did you mean interval?
        """

  Rule: Time passes for an ECU that runs

    Example: Synchronised before the start
      When this DoIP feature runs:
        """
        Scenario: Too early
          Given a DoIP ECU with logical address 0x1010 that is not started
          And the DoIP ECU is synchronised after 3 s
        """
      Then its DoIP scenario "Too early" fails with:
        """
        the DoIP ECU 0x1010 does not run
          expected: a started ECU before synchronising VIN and GID
        """

  Rule: A request goes to an address

    Example: No address
      When this DoIP feature runs:
        """
        Scenario: Where to
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends a vehicle identification request to "999.1.1.1" port 13400
        """
      Then its DoIP scenario "Where to" fails with:
        """
        not a destination: "999.1.1.1"
          expected: an IPv4 or IPv6 address
          to mend:  write for example 127.255.255.255 or ff02::1%eth0
        """
