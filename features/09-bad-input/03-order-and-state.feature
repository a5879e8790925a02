Feature: Steps that come too early or too late

  A step that needs an ECU, or a running one, says so.

  Rule: An ECU is set up before it is used

    Example: No ECU yet
      When this DoIP feature runs:
        """
        Scenario: Before it exists
          Given the DoIP ECU answers "3E 00" with "7E 00"
        """
      Then its DoIP scenario "Before it exists" fails with:
        """
        there is no DoIP ECU in this scenario yet
          expected: a step that sets one up before it is used
          to mend:  begin with: Given a DoIP ECU with logical address 0x1010
        """

    Example: A misspelt name
      When this DoIP feature runs:
        """
        Scenario: A misspelt name
          Given a DoIP ECU "BMS" with logical address 0x1020
          When the DoIP ECU "BSM" starts
        """
      Then its DoIP scenario "A misspelt name" fails with:
        """
        there is no DoIP ECU "BSM" in this scenario
          expected: one of "BMS"
          to mend:  did you mean "BMS"?
        """

  Rule: Among several ECUs each is called by its name

    Example: Which one
      When this DoIP feature runs:
        """
        Scenario: Which one
          Given a DoIP ECU "BMS" with logical address 0x1020
          And a DoIP ECU "gateway" with logical address 0x1010
          When the DoIP ECU stops
        """
      Then its DoIP scenario "Which one" fails with:
        """
        this scenario has several DoIP ECUs
          expected: the name of one of "BMS", "gateway"
          to mend:  write for example: the DoIP ECU "BMS"
        """

    Example: Two of one name
      When this DoIP feature runs:
        """
        Scenario: Twins
          Given a DoIP ECU "BMS" with logical address 0x1020
          And a DoIP ECU "BMS" with logical address 0x1021
        """
      Then its DoIP scenario "Twins" fails with:
        """
        this scenario already has a DoIP ECU "BMS"
          expected: a name of its own for each ECU
          to mend:  write for example: a DoIP ECU "BMS 2" with logical address 0x1021
        """

    Example: Two without a name
      When this DoIP feature runs:
        """
        Scenario: Nameless twins
          Given a DoIP ECU with logical address 0x1020
          And a DoIP ECU with logical address 0x1021
        """
      Then its DoIP scenario "Nameless twins" fails with:
        """
        this scenario already has a DoIP ECU without a name
          expected: a name of its own for each ECU
          to mend:  write for example: a DoIP ECU "BMS" with logical address 0x1021
        """

  Rule: What needs the network needs a started ECU

    Example: An announcement
      When this DoIP feature runs:
        """
        Scenario: Too early
          Given a DoIP ECU with logical address 0x1010 that is not started
          When the DoIP ECU announces itself to "127.0.0.1" port 13400
        """
      Then its DoIP scenario "Too early" fails with:
        """
        the DoIP ECU 0x1010 does not run
          expected: a started ECU before announcing
          to mend:  start it first, with start() or in Gherkin: When the DoIP ECU starts
        """

    Example: A connection
      When this DoIP feature runs:
        """
        Scenario: Too early for the tester
          Given a DoIP ECU with logical address 0x1010 that is not started
          When the DoIP tester connects to the DoIP ECU
        """
      Then its DoIP scenario "Too early for the tester" fails with:
        """
        the DoIP ECU 0x1010 does not run
          expected: a started ECU before asking for its address
          to mend:  start it first, with start() or in Gherkin: When the DoIP ECU starts
        """

    Example: A check
      When this DoIP feature runs:
        """
        Scenario: Forgotten to start
          Given a DoIP ECU with logical address 0x1010 that is not started
          Then the DoIP ECU is running
        """
      Then its DoIP scenario "Forgotten to start" fails with:
        """
        expected the DoIP ECU 0x1010 to run
          but it was stopped or never started
          to mend:  start it first: When the DoIP ECU starts
        """

  Rule: Socket options are set before the start

    Example: Too late
      When this DoIP feature runs:
        """
        Scenario: Too late
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU has these socket options:
            | name      | value |
            | SO_RCVBUF | 65536 |
        """
      Then its DoIP scenario "Too late" fails with:
        """
        the DoIP ECU 0x1010 runs already, so its socket options are fixed
          expected: an ECU that does not run
          to mend:  give them to the builder, or in Gherkin set the ECU up with: a DoIP ECU with logical address 0x1010 that is not started
        """

    Example: Never
      When this DoIP feature runs:
        """
        Scenario: Another option was set
          Given a DoIP ECU with logical address 0x1010 that is not started
          And the DoIP ECU has these socket options:
            | name         | value |
            | SO_REUSEADDR | on    |
          When the DoIP ECU starts
          Then the DoIP ECU has the socket option "SO_RCVBUF" set to "65536"
        """
      Then its DoIP scenario "Another option was set" fails with:
        """
        the socket option SO_RCVBUF was not set
          expected: one of SOL_SOCKET/SO_REUSEADDR
          to mend:  set it before the start: the DoIP ECU has these socket options:
        """

  Rule: An ECU needs an address of this machine and a free port

    Example: A port that is taken
      When this DoIP feature runs:
        """
        Scenario: Two on one port
          Given a DoIP ECU "BMS" with:
            | logical address | 0x1020 |
            | port            | 13475  |
          And a DoIP ECU "gateway" with:
            | logical address | 0x1010 |
            | port            | 13475  |
        """
      Then its DoIP scenario "Two on one port" fails with:
        """
        cannot listen on TCP port 13475 of 127.0.0.1: the port is taken
          expected: an address of this machine and a port that is free for TCP and UDP
          to mend:  stop the program that uses it, choose another port, or choose port 0 for a free one
        """

    Example: A foreign address
      When this DoIP feature runs:
        """
        Scenario: An address of nobody
          Given a DoIP ECU with:
            | logical address | 0x1010    |
            | IP address      | 192.0.2.1 |
        """
      Then its DoIP scenario "An address of nobody" fails with:
        """
        cannot listen on TCP port 0 of 192.0.2.1: this machine does not have the address
          expected: an address of this machine and a port that is free for TCP and UDP
          to mend:  use an address of this machine, for example 127.0.0.1
        """

  Rule: The end of announcements needs a beginning and time

    Example: Nothing was announced
      When this DoIP feature runs:
        """
        Scenario: Nothing was announced
          Given a DoIP ECU with logical address 0x1010
          Then the DoIP announcements end within 1 s
        """
      Then its DoIP scenario "Nothing was announced" fails with:
        """
        no DoIP ECU has announced itself in this scenario
          expected: an announcement before its end
          to mend:  write for example: When the DoIP ECU announces itself to "127.0.0.1" port 13400
        """

    Example: Too little time
      When this DoIP feature runs:
        """
        Scenario: Three in no time
          Given a DoIP ECU with logical address 0x1010
          When the DoIP ECU announces itself as follows:
            | destination | 127.0.0.1 |
            | port        | 13476     |
            | count       | 3         |
            | cycle       | 1 min     |
          Then the DoIP announcements end within 20 ms
        """
      Then its DoIP scenario "Three in no time" fails with:
        """
        the DoIP announcements have not ended
          expected: their end within 20 ms
          instead:  the series still goes on, announcements sent so far: 1
          to mend:  allow more time; a series ends one cycle after its last announcement
        """
