@reports
Feature: The report shows the conversation
  Below the last step of a scenario the report has a sequence diagram of all that went over the wire, the frames as a
  table, and a capture for Wireshark. Nothing has to be written for it.

  Rule: It stands where a reader looks

    Example: Of a scenario that passes at the last step
      When this DoIP feature runs:
        """
        Scenario: Reading the VIN
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55"
          When the DoIP tester reads the data identifier 0xF190
          Then the DoIP ECU has received "22 F1 90" exactly 1 time
        """
      Then its DoIP scenario "Reading the VIN" shows these attachments at the step 'the DoIP ECU has received "22 F1 90" exactly 1 time':
        | DoIP conversation   | image/svg+xml         |
        | DoIP frames         | text/plain            |
        | doip-frames.xhtml   | application/xhtml+xml |
        | doip-traffic.pcapng | application/x-pcapng  |

    Example: Of a scenario that fails at the step that failed
      When this DoIP feature runs:
        """
        Scenario: A reading that nobody did
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 20 ms
          When the DoIP tester sends "3E 00"
          Then the DoIP ECU has received "22 F1 90" exactly 1 time
          And the DoIP tester has received the UDS response "62 F1 90 57 41 55"
        """
      Then its DoIP scenario "A reading that nobody did" shows these attachments at the step 'the DoIP ECU has received "22 F1 90" exactly 1 time':
        | DoIP conversation   | image/svg+xml         |
        | DoIP frames         | text/plain            |
        | doip-frames.xhtml   | application/xhtml+xml |
        | doip-traffic.pcapng | application/x-pcapng  |

    Example: Not at all if nothing went over the wire
      When this DoIP feature runs:
        """
        Scenario: An ECU that nobody talks to
          Given a DoIP ECU with logical address 0x1010
        """
      Then its DoIP scenario "An ECU that nobody talks to" shows no attachments

  Rule: It speaks the language of the standards

    Example: Services, identifiers and NRCs have their names
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A session that is refused
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU rejects "10 03" with NRC conditionsNotCorrect
          When the DoIP tester sends "10 03"
          Then the DoIP tester has received the UDS response "7F 10 22"
        """
      Then the attachment "DoIP conversation" of its DoIP scenario "A session that is refused" has:
        """
        DoIP tester
        0x0E80
        DoIP ECU
        0x1010
        routing activation request 0x0E80
        routing activation response: routing activated (0x10)
        DiagnosticSessionControl extendedDiagnosticSession
        10 03
        ack
        NRC conditionsNotCorrect (0x22) to
        DiagnosticSessionControl
        7F 10 22
        """

    Example: ECUs behind a gateway have lines of their own
      When this DoIP feature runs:
        """
        Scenario: The battery answers through the gateway
          Given a DoIP gateway with logical address 0x1000
          And these ECUs behind the DoIP gateway:
            | name | logical address |
            | BMS  | 0x1020          |
          And the ECU "BMS" behind the DoIP gateway answers "22 F1 90" with "62 F1 90 57"
          When the DoIP tester sends "22 F1 90" to 0x1020
          Then the DoIP tester has received the UDS response "62 F1 90 57"
        """
      Then the attachment "DoIP conversation" of its DoIP scenario "The battery answers through the gateway" has:
        """
        DoIP gateway
        0x1000
        BMS
        0x1020
        ReadDataByIdentifier VIN
        """

  Rule: It marks what was wrong on purpose, and what the tester did wrong

    Example: A rule that the tester broke
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: An impatient tester
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "22 F1 90" without routing activation
        """
      Then the attachment "DoIP frames" of its DoIP scenario "An impatient tester" has:
        """
        ReadDataByIdentifier VIN
        !! violation: T-19
        """

    Example: A fault that was wanted
      When this DoIP feature runs:
        """
        Scenario: An ECU that hangs up
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
          And the DoIP ECU injects the DoIP fault close at "after response" once
          When the DoIP tester sends "22 F1 90"
          Then the DoIP ECU has closed the connection to the DoIP tester
        """
      Then the attachment "DoIP frames" of its DoIP scenario "An ECU that hangs up" has:
        """
        ReadDataByIdentifier response VIN
        fault "close"
        """
