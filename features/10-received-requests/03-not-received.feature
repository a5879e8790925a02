Feature: Which requests the ECU has not received

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: Without a time it looks at what came so far, with a time also at what comes

    Example: Reading is not writing
      When the DoIP tester reads the data identifier 0xF190
      Then the DoIP ECU has received no request "2E ..."
      And the DoIP ECU has received no request WriteDataByIdentifier within 50 ms

    Example: The other tester kept quiet
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received no request "22 F1 90" from the DoIP tester 0x0E81
      And the DoIP ECU has received no request "22 F1 90" from the DoIP tester 0x0E81 within 50 ms

    Example: Nothing was sent to the group
      When the DoIP tester sends "11 01"
      Then the DoIP ECU has received no request "11 ..." sent to 0xE000

    Example: The tester wrote without being allowed to
      When this DoIP feature runs:
        """
        Scenario: No security access
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU rejects "2E F1 90 ..." with NRC securityAccessDenied
          When the DoIP tester sends "2E F1 90 57 41 55"
          Then the DoIP ECU has received no request "2E ..." within 2 s
        """
      Then its DoIP scenario "No security access" fails with:
        """
        expected: the DoIP ECU has received no request "2E ..." within 2 s
        instead:  it happened 1 time
        -> 2E F1 90 57 41 55 WriteDataByIdentifier VIN, 0x0E80 to 0x1010
        """

  Rule: No request at all means no bytes at all, a connection alone is none

    Example: Silence
      Then the DoIP ECU has received no DoIP request at all
      And the DoIP ECU has received no DoIP request at all within 50 ms

    Example: A connection alone
      When the DoIP tester connects to the DoIP ECU
      Then a DoIP tester has connected to the DoIP ECU
      And the DoIP ECU has received no DoIP request at all
