Feature: Which responses the ECU has sent

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55"

  Rule: A response counts when it was handed to the network

    Example: The answer of a stub
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has sent the UDS response "62 F1 90 ..."
      And the DoIP ECU has sent no UDS response "7F ..."

    Example: How often, to whom, and in which time
      When the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has sent the UDS response "62 F1 90 ..." to the DoIP tester 0x0E80
      And the DoIP ECU has sent the UDS response "62 F1 90 ..." within 10 s
      And the DoIP ECU has sent the UDS response "62 F1 90 ..." exactly 1 time
      And the DoIP ECU has sent no UDS response "7F ..." within 50 ms

    Example: Response-pending messages are responses too
      Given the DoIP ECU answers "22 F1 8C" after 2 response-pending messages with "62 F1 8C 01"
      When the DoIP tester sends "22 F1 8C"
      Then the DoIP ECU has sent the UDS response "7F 22 78" at least 2 times
      And the DoIP ECU has sent the UDS response "7F 22 78" at most 2 times
