@iso14229-2
Feature: Responses to the embedded tester

  What the tester has received is told about its latest request: what came before it does not count. The
  tester sends no request before the one before it is answered, or its time is over.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: Every diagnostic message is acknowledged before it is answered

    @iso13400-2
    Example: Acknowledgement and response
      Given the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received a DoIP acknowledgement
      And the DoIP tester has received the UDS response "7E 00"

  Rule: Only the response to the latest request counts

    Example: Two requests
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP ECU answers "22 F1 8C" with "62 F1 8C 42"
      When the DoIP tester sends "22 F1 90"
      And the DoIP tester sends "22 F1 8C"
      Then the DoIP tester has received these UDS responses:
        | 62 F1 8C ... |

  Rule: The tester waits for a slow ECU

    Example: The response takes its time
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57" after 200 ms
      When the DoIP tester reads the data identifier 0xF190
      Then the DoIP tester has received the UDS response "62 F1 90 57"

    Example: The ECU asks for time twice
      Given the DoIP ECU answers "31 01 FF 00" after 2 response-pending messages with "71 01 FF 00"
      When the DoIP tester sends "31 01 FF 00"
      Then the DoIP tester has received these UDS responses:
        | 7F 31 78    |
        | 7F 31 78    |
        | 71 01 FF 00 |

    Example: The next request waits for the end of the pending one
      Given the DoIP ECU answers "31 01 FF 00" after 2 response-pending messages with "71 01 FF 00"
      And the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "31 01 FF 00"
      And the DoIP tester sends "3E 00"
      Then the DoIP ECU has sent the UDS response "71 01 FF 00"
      And the DoIP tester has received these UDS responses:
        | 7E 00 |

    Example: The tester loses its patience
      Given the DoIP tester waits at most 200 ms after each response-pending message
      And the DoIP ECU answers "31 01 FF 00" after 1 response-pending message every 5 s with "71 01 FF 00"
      And the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "31 01 FF 00"
      And the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
      And the DoIP ECU has sent no UDS response "71 ..."

  Rule: A refusal is a response too

    Example: An NRC by its name
      Given the DoIP ECU rejects "27 01" with NRC requiredTimeDelayNotExpired
      When the DoIP tester sends the service SecurityAccess with "01"
      Then the DoIP tester has received a negative response with NRC requiredTimeDelayNotExpired

  Rule: Silence can be expected

    Example: The ECU says nothing, and the tester goes on after its time
      Given the DoIP tester waits at most 200 ms for an answer
      And the DoIP ECU stays silent on "22 F1 90"
      And the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a DoIP acknowledgement
      And the DoIP tester has received no UDS response within 100 ms
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
