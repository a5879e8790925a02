@iso13400-2
Feature: A secured connection

  Since 2019 DoIP also runs over TLS, by the standard on TCP port 3496. The ECU gets a TLS port beside the plain one,
  a free port unless the scenario names one. Its certificate is made for the scenario, by an authority of the
  scenario's own that the embedded tester trusts.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU also listens with TLS

  Rule: After the handshake everything is as on the plain port

    Example: Routing activation and a request
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55"
      When the DoIP tester connects to the DoIP ECU with TLS
      And the DoIP tester reads the data identifier 0xF190
      Then a DoIP tester has connected to the DoIP ECU with TLS
      And the DoIP ECU has received "22 F1 90" exactly 1 time
      And the DoIP tester has received the UDS response "62 F1 90 57 41 55"

    Example: A tester that uses TLS for all that it does
      Given the DoIP ECU answers "3E 00" with "7E 00"
      And the DoIP tester uses TLS
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
      And no TLS handshake with the DoIP ECU has failed

    Example: An alive check reaches the tester through TLS
      Given the DoIP tester uses TLS
      When the DoIP tester activates routing
      And the DoIP ECU checks whether the DoIP testers are alive
      Then the DoIP ECU has received an alive check response from 0x0E80

  Rule: The plain port stays

    Example: One tester with TLS and one without
      Given a DoIP tester "workshop" with source address 0x0E80
      And a DoIP tester "OTA" with source address 0x0E81
      When the DoIP tester "workshop" connects to the DoIP ECU with TLS
      And the DoIP tester "OTA" connects to the DoIP ECU
      Then the DoIP tester "workshop" is connected with TLS 1.3
      And a DoIP tester has connected to the DoIP ECU exactly 2 times

    Example: A tester that never uses TLS
      When the DoIP tester activates routing
      Then no DoIP tester has connected to the DoIP ECU with TLS

  Rule: Plain DoIP on the TLS port gets no DoIP answer

    Example: The tester forgot the handshake
      When the DoIP tester connects to the TLS port of the DoIP ECU without TLS
      And the DoIP tester sends the raw DoIP bytes "02 FD 00 05 00 00 00 07 0E 80 00 00 00 00 00"
      Then a TLS handshake with the DoIP ECU has failed with "the tester sent plain DoIP to the TLS port"
      And the DoIP ECU has received no routing activation request

  Rule: An ECU that is not started yet opens its TLS port at the start

    Example: TLS from the start
      Given a DoIP ECU "BMS" with logical address 0x1020 that is not started
      And the DoIP ECU "BMS" also listens with TLS
      When the DoIP ECU "BMS" starts
      And the DoIP tester connects to the DoIP ECU "BMS" with TLS
      Then the DoIP tester is connected with TLS 1.3
