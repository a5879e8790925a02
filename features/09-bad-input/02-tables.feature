Feature: Tables that a step cannot use

  Columns and rows may come in any order, but a name that the step does not know is never ignored.

  Rule: An unknown name is answered with the known ones

    Example: A column
      When this DoIP feature runs:
        """
        Scenario: A misspelt column
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers as follows:
            | request  | replay      |
            | 22 F1 90 | 62 F1 90 00 |
        """
      Then its DoIP scenario "A misspelt column" fails with:
        """
        not a known column: "replay"
          expected: one of request, reply, NRC, silence, delay, pending, interval, times, tester, target
          to mend:  did you mean reply?
        """

    Example: A row
      When this DoIP feature runs:
        """
        Scenario: A misspelt row
          Given a DoIP ECU with:
            | logical adress | 0x1010 |
        """
      Then its DoIP scenario "A misspelt row" fails with:
        """
        not a known row: "logical adress"
        """

    Example: A socket option
      When this DoIP feature runs:
        """
        Scenario: A misspelt option
          Given a DoIP ECU with logical address 0x1010 that is not started
          And the DoIP ECU has these socket options:
            | name     | value |
            | SO_RCVBF | 65536 |
        """
      Then its DoIP scenario "A misspelt option" fails with:
        """
        not a socket option: "SO_RCVBF"
          expected: the name of a supported option, alone or after its level
          to mend:  did you mean SO_RCVBUF?
          supported here:
        """

    Example: A level of socket options
      When this DoIP feature runs:
        """
        Scenario: A misspelt level
          Given a DoIP ECU with logical address 0x1010 that is not started
          And the DoIP ECU has these socket options:
            | level      | name      | value |
            | SOL_SOKCET | SO_RCVBUF | 65536 |
        """
      Then its DoIP scenario "A misspelt level" fails with:
        """
        not a level of socket options: "SOL_SOKCET"
          expected: one of SOL_SOCKET, SOCKET, IPPROTO_TCP, SOL_TCP, TCP, IPPROTO_IP, SOL_IP, IP, IPPROTO_IPV6, SOL_IPV6, IPV6
          to mend:  did you mean SOL_SOCKET?
          supported here:
        """

  Rule: A name may come once

    Example: Two columns of one name
      When this DoIP feature runs:
        """
        Scenario: Two columns of one name
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers as follows:
            | request  | reply       | reply       |
            | 22 F1 90 | 62 F1 90 00 | 62 F1 90 01 |
        """
      Then its DoIP scenario "Two columns of one name" fails with:
        """
        not a column of its own: "reply"
          expected: each column once
          to mend:  remove one of them
        """

  Rule: A row is complete

    Example: No request
      When this DoIP feature runs:
        """
        Scenario: No request
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers as follows:
            | request  | reply       |
            | 22 F1 90 | 62 F1 90 00 |
            |          | 62 F1 91 00 |
        """
      Then its DoIP scenario "No request" fails with:
        """
        not a complete row: "62 F1 91 00"
          expected: a value in the column request
          to mend:  fill the cell in, or add the column
        """

    Example: No answer
      When this DoIP feature runs:
        """
        Scenario: No answer
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers as follows:
            | request  | reply       | NRC |
            | 22 F1 90 | 62 F1 90 00 |     |
            | 22 F1 91 |             |     |
        """
      Then its DoIP scenario "No answer" fails with:
        """
        not a row with an answer: "22 F1 91"
          expected: exactly one of: a reply, an NRC, or yes in the column silence
          to mend:  fill in one of these cells and leave the others empty
        """

    Example: No logical address
      When this DoIP feature runs:
        """
        Scenario: What is its address
          Given a DoIP ECU with:
            | VIN | WAUZZZ8K9BA123456 |
        """
      Then its DoIP scenario "What is its address" fails with:
        """
        not a complete table: "VIN"
          expected: a row logical address with a value
          to mend:  add the row: | logical address | ... |
        """

  Rule: A list has one column, a table of names and values two

    Example: Two for one
      When this DoIP feature runs:
        """
        Scenario: A list in two columns
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "3E 00" in turn with:
            | 7E 00 | 7E 00 |
        """
      Then its DoIP scenario "A list in two columns" fails with:
        """
        not a list of replies: "a table of 2 columns"
          expected: a table of one column without a header, one reply a row
          to mend:  write for example: | 62 F1 90 00 |
        """

    Example: Three for two
      When this DoIP feature runs:
        """
        Scenario: One column too many
          Given a DoIP ECU with:
            | logical address | 0x1010 | the gateway |
        """
      Then its DoIP scenario "One column too many" fails with:
        """
        not a table of this step: "3 columns"
          expected: two columns, a name and its value
        """
