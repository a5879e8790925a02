Feature: In what order requests and responses came and went

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers "27 01" with "67 01 11 22 33 44"
    And the DoIP ECU answers all other UDS requests positively

  Rule: Before and only after look at the first time

    Example: The session comes before the first write
      When the DoIP tester sends "10 03"
      And the DoIP tester sends "2E F1 90 57"
      And the DoIP tester sends "10 03"
      Then the DoIP ECU has received "10 03" before "2E ..."
      And the DoIP ECU has received "2E ..." only after "10 03"

    Example: The tester waits for the seed before it sends the key
      When the DoIP tester sends "27 01"
      Then the DoIP tester has received the UDS response "67 01 ..."
      When the DoIP tester sends "27 02 55 66 77 88"
      Then the DoIP ECU has received "27 02 ..." only after the UDS response "67 01 ..." was sent
      And the DoIP ECU has received "27 01" before the UDS response "67 01 ..." was sent

    Example: The write comes first
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A hasty tester
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "2E F1 90 57"
          And the DoIP tester sends "10 03"
          Then the DoIP ECU has received "10 03"
          And the DoIP ECU has received "10 03" before "2E ..."
        """
      Then its DoIP scenario "A hasty tester" fails with:
        """
        expected: the DoIP ECU has received "10 03" before "2E ..."
        instead:  the first "2E ..." came at
        closest:  it came at
        """

    Example: The write never comes
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A forgetful tester
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends "10 03"
          Then the DoIP ECU has received "2E ..." only after "10 03"
        """
      Then its DoIP scenario "A forgetful tester" fails with:
        """
        expected: the DoIP ECU has received "2E ..." only after "10 03"
        instead:  "2E ..." did not come within 50 ms
        """

  Rule: A request comes before, or only after, something that is no UDS request

    Example: The tester looks for the vehicle, connects, activates routing, and only then asks
      When the DoIP tester asks the DoIP ECU for vehicle identification
      And the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received "22 F1 90" only after the DoIP event "vehicle identification request"
      And the DoIP ECU has received "22 F1 90" only after the DoIP event connection
      And the DoIP ECU has received "22 F1 90" only after the DoIP event "routing activation request"

    Example: The tester asks before it disconnects
      When the DoIP tester sends "10 01"
      Then the DoIP tester has received the UDS response "50 01"
      When the DoIP tester disconnects
      Then the DoIP ECU has received "10 01" before the DoIP event disconnection

    Example: The tester is alive only after its request
      When the DoIP tester sends "10 03"
      And the DoIP ECU checks whether the DoIP testers are alive
      Then the DoIP ECU has received "10 03" before the DoIP event "alive check response"

    Example: The request comes after the event
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A tester that asks too late
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "10 03"
          Then the DoIP ECU has received "10 03" before the DoIP event "routing activation request"
        """
      Then its DoIP scenario "A tester that asks too late" fails with:
        """
        expected: the DoIP ECU has received "10 03" before the DoIP ECU has received a routing activation request
        instead:  the first routing activation request came at
        closest:  it came at
        """

    Example: There is no such event
      When this DoIP feature runs:
        """
        Scenario: A typo
          Given a DoIP ECU with logical address 0x1010
          Then the DoIP ECU has received "10 03" only after the DoIP event conection
        """
      Then its DoIP scenario "A typo" fails with:
        """
        not an event: "conection"
          expected: one of connection, routing activation request, alive check response, disconnection, vehicle identification request
          to mend:  did you mean "connection"?
        """

  Rule: In order without others between: others may come before and after

    Example: A download that nothing disturbs
      When the DoIP tester sends "10 02"
      And the DoIP tester sends "34 00 44"
      And the DoIP tester sends "36 01 AA"
      And the DoIP tester sends "37"
      Then the DoIP ECU has received these UDS requests in order without others between:
        | request   |
        | 34 ...    |
        | 36 01 ... |
        | 37        |

    Example: Something else comes between
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A disturbed download
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends "34 00 44"
          And the DoIP tester sends "22 F1 90"
          And the DoIP tester sends "36 01 AA"
          Then the DoIP ECU has received these UDS requests in order without others between:
            | request   |
            | 34 ...    |
            | 36 01 ... |
        """
      Then its DoIP scenario "A disturbed download" fails with:
        """
        expected: the DoIP ECU has received these UDS requests in order without others between
        instead:  row 2 of 2 is not "36 01 ..." where the rows before it came
        closest:    1  34 00 44
        > 2  [22 F1 90]
        """

  Rule: Requests and responses in one order: others may stand between them

    Example: Seed and key
      When the DoIP tester sends "27 01"
      Then the DoIP tester has received the UDS response "67 01 ..."
      When the DoIP tester sends "27 02 55 66 77 88"
      Then the DoIP ECU has exchanged these UDS messages in order:
        | received  | sent      |
        | 27 01     | 67 01 ... |
        | 27 02 ... |           |

    Example: The key comes before the seed
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A tester that knows the key
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends "27 02 55 66 77 88"
          And the DoIP tester sends "27 01"
          Then the DoIP ECU has exchanged these UDS messages in order:
            | received  |
            | 27 01     |
            | 27 02 ... |
        """
      Then its DoIP scenario "A tester that knows the key" fails with:
        """
        expected: the DoIP ECU has exchanged these UDS messages in order
        instead:  row 2 of 2, "27 02 ...", did not come within 50 ms
        closest:  it came at
        """
