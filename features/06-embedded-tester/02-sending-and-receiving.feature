@iso13400-2
Feature: Sending and receiving

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: The tester activates routing before its first request

    Example: One step does it all
      When the DoIP tester sends "22 F1 90"
      Then DoIP routing is activated for the DoIP tester
      And the DoIP tester has received a DoIP acknowledgement
      And the DoIP tester has received the UDS response "7F 22 ??"
      And the DoIP tester has received a negative response with NRC serviceNotSupported

    Example: Once more
      When the DoIP tester sends "22 F1 90"
      And the DoIP tester sends "22 F1 91"
      Then the DoIP tester has received these UDS responses:
        | 7F 22 11 |
