@reports
Feature: Some scenarios only
  All scenarios with traffic show it, unless the property doip.report.when says otherwise for the run: always, on-failure,
  tagged or never. Tags say otherwise for a scenario, a rule or a feature.

  Example: A scenario that keeps its conversation to itself
    When this DoIP feature runs:
      """
      @doip-no-report
      Scenario: Ten thousand readings
        Given a DoIP ECU with logical address 0x1010
        And the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
        When the DoIP tester sends "22 F1 90"
      """
    Then its DoIP scenario "Ten thousand readings" shows no attachments

  Example: Only what failed is worth a look
    When this DoIP feature runs:
      """
      @doip-report-on-failure
      Feature: Reading

        Background:
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 90 57"

        Scenario: A good reading
          When the DoIP tester sends "22 F1 90"
          Then the DoIP tester has received the UDS response "62 F1 90 57"

        Scenario: A reading that nothing was set up for
          When the DoIP tester sends "22 F1 8C"
          Then the DoIP tester has received the UDS response "7F 22 11"
      """
    Then its DoIP scenario "A good reading" shows no attachments
    And the attachment "DoIP frames" of its DoIP scenario "A reading that nothing was set up for" has:
      """
      ReadDataByIdentifier ECUSerialNumber
      NRC serviceNotSupported (0x11) to ReadDataByIdentifier
      """

  Example: A scenario that always shows it
    When this DoIP feature runs:
      """
      @doip-report-on-failure
      Feature: Reading

        @doip-report
        Scenario: The reading that the audit wants to see
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
          When the DoIP tester sends "22 F1 90"
      """
    Then the attachment "DoIP frames" of its DoIP scenario "The reading that the audit wants to see" has:
      """
      ReadDataByIdentifier VIN
      """
