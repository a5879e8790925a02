@iso13400-2 @iso14229-1
Feature: Functional requests

  A tester asks a whole group of ECUs with one request to a functional address. The gateway acknowledges it once, from
  that address. Then each member that has something to say answers from its own address.

  Background:
    Given a DoIP gateway with logical address 0x1000
    And these ECUs behind the DoIP gateway:
      | name | logical address | functional groups |
      | BMS  | 0x1020          | 0xE400            |
      | EPS  | 0x1021          | 0xE400, 0xE401    |

  Rule: One acknowledgement from the group, then a response of each member

    Example: Two members answer, in the order in which they were set up
      Given the ECU "EPS" behind the DoIP gateway answers "3E 00" with "7E 00"
      And the ECU "BMS" behind the DoIP gateway answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00" to 0xE400
      Then the DoIP tester has received a DoIP acknowledgement from 0xE400
      And the DoIP tester has received these UDS responses of ECUs:
        | 0x1020 | 7E 00 |
        | 0x1021 | 7E 00 |
      And the ECU "BMS" behind the DoIP gateway has received "3E 00" exactly 1 time
      And the ECU "EPS" behind the DoIP gateway has received "3E 00" exactly 1 time

    Example: The gateway is a member too
      Given these functional groups of the DoIP gateway:
        | group  | members          |
        | 0xE000 | itself, BMS, EPS |
      And the DoIP ECU answers "3E 00" with "7E 00"
      And the ECU "EPS" behind the DoIP gateway answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00" to 0xE000
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1000 | 7E 00 |
        | 0x1021 | 7E 00 |

    Example: A group of one
      Given the ECU "EPS" behind the DoIP gateway answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00" to 0xE401
      Then the DoIP tester has received the UDS response "7E 00" from 0x1021
      And the ECU "BMS" behind the DoIP gateway has received no request "3E 00"

    Example: A group that is not configured
      When the DoIP tester sends "3E 00" to 0xE402
      Then the DoIP tester has received a DoIP NACK "unknown target address"

  Rule: Members answer side by side

    Example: The quick one does not wait for the slow one
      Given the DoIP ECU runs on a clock of its own
      And the ECU "BMS" behind the DoIP gateway answers "10 03" with "50 03" after 4 s
      And the ECU "EPS" behind the DoIP gateway answers "10 03" with "50 03"
      When the DoIP tester sends "10 03" to 0xE400
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1021 | 50 03 |
      When 4 s pass on the DoIP ECU's clock
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1021 | 50 03 |
        | 0x1020 | 50 03 |

  Rule: Members that cannot be reached keep silent, as long as one can

    Example: One of two is offline
      Given the ECU "BMS" behind the DoIP gateway is offline
      And the ECU "EPS" behind the DoIP gateway answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00" to 0xE400
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1021 | 7E 00 |

    Example: Both are offline
      Given the ECU "BMS" behind the DoIP gateway is offline
      And the ECU "EPS" behind the DoIP gateway is offline
      When the DoIP tester sends "3E 00" to 0xE400
      Then the DoIP tester has received a DoIP NACK "target unreachable"

  Rule: Members that cannot help say nothing

  To a functional request an ECU does not answer with the NRCs 0x11, 0x12, 0x31, 0x7E and 0x7F (ISO 14229-1). They would
  only tell the tester that it asked the wrong one.

    Example: Only the ECU that knows the identifier answers
      Given the ECU "BMS" behind the DoIP gateway answers "22 F1 90" with "62 F1 90 57"
      And the ECU "EPS" behind the DoIP gateway rejects "22 ..." with NRC requestOutOfRange
      When the DoIP tester sends "22 F1 90" to 0xE400
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1020 | 62 F1 90 57 |

    Example: Other NRCs are sent
      Given the ECU "BMS" behind the DoIP gateway answers "22 F1 90" with "62 F1 90 57"
      And the ECU "EPS" behind the DoIP gateway rejects "22 ..." with NRC conditionsNotCorrect
      When the DoIP tester sends "22 F1 90" to 0xE400
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1020 | 62 F1 90 57 |
        | 0x1021 | 7F 22 22    |

    Example: After a response-pending message every NRC is sent
      Given the ECU "EPS" behind the DoIP gateway answers as follows:
        | request  | NRC               | pending | interval |
        | 22 F1 90 | requestOutOfRange | 1       | 10 ms    |
      When the DoIP tester sends "22 F1 90" to 0xE401
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1021 | 7F 22 78 |
        | 0x1021 | 7F 22 31 |

    Example: A member that nothing was set up for keeps silent, and that is all right if another one has an answer
      Given the ECU "BMS" behind the DoIP gateway answers "22 F1 90" with "62 F1 90 57"
      When the DoIP tester sends "22 F1 90" to 0xE400
      Then the DoIP tester has received these UDS responses of ECUs:
        | 0x1020 | 62 F1 90 57 |

    Example: But not if none has
      When this DoIP feature runs:
        """
        Scenario: Nobody knows
          Given a DoIP gateway with logical address 0x1000
          And these ECUs behind the DoIP gateway:
            | name | logical address | functional groups |
            | BMS  | 0x1020          | 0xE400            |
            | EPS  | 0x1021          | 0xE400            |
          And the ECU "EPS" behind the DoIP gateway answers "22 F1 90" with "62 F1 90 57"
          When the DoIP tester sends "22 F1 8C" to 0xE400
          Then the DoIP tester has received a DoIP acknowledgement
        """
      Then its DoIP scenario "Nobody knows" fails with:
        """
        instead:  1 UDS request met no stub
        22 F1 8C ReadDataByIdentifier ECUSerialNumber, 0x0E80 to 0xE400, was not answered
        stub 1 of "EPS": "22 F1 90" -> 62 F1 90 57
        """

  Rule: Who wants such an NRC on the wire can have it

    Example: As bytes
      Given the ECU "EPS" behind the DoIP gateway answers "22 ..." with "7F 22 31"
      When the DoIP tester sends "22 F1 90" to 0xE401
      Then the DoIP tester has received the UDS response "7F 22 31" from 0x1021

    Example: By a stub for the very address of the group
      Given the ECU "EPS" behind the DoIP gateway answers as follows:
        | request | NRC               | target |
        | 22 ...  | requestOutOfRange | 0xE401 |
      When the DoIP tester sends "22 F1 90" to 0xE401
      Then the DoIP tester has received the UDS response "7F 22 31" from 0x1021

    Example: By a gateway that does not keep to the standard
      Given the ECU "EPS" behind the DoIP gateway rejects "22 ..." with NRC requestOutOfRange
      And the DoIP ECU deviates from the DoIP standard: "refuses functional requests with every NRC"
      When the DoIP tester sends "22 F1 90" to 0xE401
      Then the DoIP tester has received the UDS response "7F 22 31" from 0x1021

  Rule: A positive response that the tester does not want is not sent

    Example: TesterPresent without a response
      Given the ECU "BMS" behind the DoIP gateway answers all other UDS requests positively
      And the ECU "EPS" behind the DoIP gateway answers all other UDS requests positively
      When the DoIP tester sends "3E 80" to 0xE400
      Then the DoIP tester has received a DoIP acknowledgement from 0xE400
      And the DoIP tester has received no UDS response within 50 ms
      And the ECU "EPS" behind the DoIP gateway has received "3E 80"
