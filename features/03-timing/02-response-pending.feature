@iso14229-2
Feature: Response pending

  An ECU that needs time says so with the NRC requestCorrectlyReceived-ResponsePending (0x78). The first such
  message is sent at once, the others one interval apart, and the answer one interval after the last.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: Response-pending messages come before the answer

    Example: Two of them, 50 ms apart unless told otherwise
      Given the DoIP ECU answers "22 F1 90" after 2 response-pending messages with "62 F1 90 57 41 55 5A"
      When the DoIP tester reads the data identifier 0xF190
      Then the DoIP tester has received these UDS responses:
        | 7F 22 78             |
        | 7F 22 78             |
        | 62 F1 90 57 41 55 5A |

    Example: Three of them at an interval of their own
      Given the DoIP ECU answers "31 01 FF 00" after 3 response-pending messages every 20 ms with "71 [1..3] 00"
      When the DoIP tester sends "31 01 FF 00"
      Then the DoIP tester has received these UDS responses:
        | 7F 31 78       |
        | 7F 31 78       |
        | 7F 31 78       |
        | 71 01 FF 00 00 |

    Example: None of them
      Given the DoIP ECU answers "22 F1 90" after 0 response-pending messages with "62 F1 90 00"
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received these UDS responses:
        | 62 F1 90 00 |
