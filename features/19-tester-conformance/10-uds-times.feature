@iso13400-2
Feature: How long a tester waits for UDS responses

  The judge measures at the ECU: from the acknowledgement, or the response pending, to what the tester sends next.

  Background:
    Given the DoIP entity of the conformance catalogue
    And the raw DoIP tester has activated routing

  @T-41
  Rule: The next UDS request to an ECU waits for the response to the last one, or for P2

    Example: The next request at once
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      And the DoIP ECU stays silent on "22 F1 A0"
      When the raw DoIP tester asks "22 F1 A0"
      And the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated only the rule T-41

    Example: TesterPresent may come at any time
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      And the DoIP ECU answers "22 F1 A0" with "62 F1 A0 01" after "1 s"
      When the raw DoIP tester asks "22 F1 A0"
      And the raw DoIP tester asks "3E 80"
      Then the raw DoIP tester hears "62 F1 A0 01"
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated no rule

    Example: P2 is over
      Given the DoIP tester is judged by these times:
        | P2 | 0 ms |
      And the DoIP ECU stays silent on "22 F1 A0"
      When the raw DoIP tester asks "22 F1 A0"
      And the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated no rule

  @T-45
  Rule: After a response pending the tester waits for the final response, or for P2*

    Example: The tester repeats its request
      Given the DoIP ECU answers "31 01 02 03" with "7F 31 78"
      When the raw DoIP tester asks "31 01 02 03"
      Then the raw DoIP tester hears "7F 31 78"
      When the raw DoIP tester asks "31 01 02 03"
      Then the raw DoIP tester hears "7F 31 78"
      And the DoIP tester under test has violated only the rule T-45

    Example: The tester gives up and goes on
      Given the DoIP ECU answers "31 01 02 03" with "7F 31 78"
      When the raw DoIP tester asks "31 01 02 03"
      Then the raw DoIP tester hears "7F 31 78"
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated only the rule T-45

    Example: The tester waits
      Given the DoIP ECU answers "31 01 02 03" after 2 response-pending messages every "700 ms" with "71 01 02 03"
      When the raw DoIP tester asks "31 01 02 03"
      Then the raw DoIP tester hears "7F 31 78"
      And the raw DoIP tester hears "7F 31 78"
      And the raw DoIP tester hears "71 01 02 03"
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated no rule

    Example: P2* is over
      Given the DoIP tester is judged by these times:
        | P2* | 0 ms |
      And the DoIP ECU answers "31 01 02 03" with "7F 31 78"
      When the raw DoIP tester asks "31 01 02 03"
      Then the raw DoIP tester hears "7F 31 78"
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated no rule

  @T-52
  Rule: The connection is not closed while a response is pending, before P2* is over

    Example: The tester leaves while the ECU works
      Given the DoIP ECU answers "31 01 02 03" with "7F 31 78"
      When the raw DoIP tester asks "31 01 02 03"
      Then the raw DoIP tester hears "7F 31 78"
      When the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated only the rule T-52

    Example: The tester has waited for P2*
      Given the DoIP tester is judged by these times:
        | P2* | 0 ms |
      And the DoIP ECU answers "31 01 02 03" with "7F 31 78"
      When the raw DoIP tester asks "31 01 02 03"
      Then the raw DoIP tester hears "7F 31 78"
      When the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated no rule

  @T-54
  Rule: The connection is not closed before the response to the last UDS request, or before P2 is over

    Example: The tester leaves before the response
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      And the DoIP ECU stays silent on "22 F1 A0"
      When the raw DoIP tester asks "22 F1 A0"
      And the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated only the rule T-54

    Example: The tester leaves after the response
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      When the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated no rule

    Example: The tester has waited for P2
      Given the DoIP tester is judged by these times:
        | P2 | 0 ms |
      And the DoIP ECU stays silent on "22 F1 A0"
      When the raw DoIP tester asks "22 F1 A0"
      And the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      And the DoIP tester under test has violated no rule

  @T-57
  Rule: The response of another ECU is not taken for that of the ECU that was asked

    Example: The tester takes the first response that looks right
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      And the DoIP ECU stays silent on "22 F1 A0"
      When the raw DoIP tester asks "22 F1 A0"
      And the DoIP ECU sends the DoIP payload type 0x8001 with "10 10 0E 80 62 F1 A0 01" to the DoIP tester 0x0E80
      Then the raw DoIP tester hears "62 F1 A0 01" from 0x1010
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated only the rule T-57

    Example: The tester waits for the one of the ECU that it has asked
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      And the DoIP ECU answers "22 F1 A0" with "62 F1 A0 02" after "1 s"
      When the raw DoIP tester asks "22 F1 A0"
      And the DoIP ECU sends the DoIP payload type 0x8001 with "10 10 0E 80 62 F1 A0 01" to the DoIP tester 0x0E80
      Then the raw DoIP tester hears "62 F1 A0 01" from 0x1010
      And the raw DoIP tester hears "62 F1 A0 02"
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated no rule

  @T-59
  Rule: After a functional UDS request the tester waits for the responses of all ECUs until P2 is over

    Example: The tester goes on after the first response
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      And the ECU "body" behind the DoIP gateway stays silent on "22 F1 90"
      When the raw DoIP tester asks "22 F1 90" of 0xE400
      Then the raw DoIP tester hears "62F190 534D585A5A5A39395A5453303030303031"
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated only the rule T-59

    Example: P2 is over
      Given the DoIP tester is judged by these times:
        | P2 | 0 ms |
      And the ECU "body" behind the DoIP gateway stays silent on "22 F1 90"
      When the raw DoIP tester asks "22 F1 90" of 0xE400
      Then the raw DoIP tester hears "62F190 534D585A5A5A39395A5453303030303031"
      When the raw DoIP tester asks "3E 00"
      Then the raw DoIP tester hears "7E 00"
      And the DoIP tester under test has violated no rule

  @T-63
  Rule: After a UDS request without a response the tester waits for P2 before the next one to the same ECU

    Example: The next request at once
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      When the raw DoIP tester asks and hears:
        | 85 82 |       |
        | 3E 00 | 7E 00 |
      Then the DoIP tester under test has violated only the rule T-63

    Example: After P2
      Given the DoIP tester is judged by these times:
        | P2 | 0 ms |
      When the raw DoIP tester asks and hears:
        | 85 82 |       |
        | 3E 00 | 7E 00 |
      Then the DoIP tester under test has not violated the rule T-63

    Example: A request that has a response
      Given the DoIP tester is judged by these times:
        | P2 | 20 s |
      When the raw DoIP tester asks and hears:
        | 85 02 | C5 02 |
        | 3E 00 | 7E 00 |
      Then the DoIP tester under test has not violated the rule T-63

  @T-64
  Rule: The tester keeps a session other than the default one: it sends a request before S3 ends

    Example: TesterPresent comes too late
      Given the DoIP tester is judged by these times:
        | S3     | 0 ms |
        | margin | 0 ms |
      When the raw DoIP tester asks and hears:
        | 10 03 | 50 03 00 32 01 F4 |
        | 3E 80 |                   |
      Then the DoIP tester under test has violated only the rule T-64

    Example: TesterPresent comes in time
      When the raw DoIP tester asks and hears:
        | 10 03    | 50 03 00 32 01 F4 |
        | 3E 80    |                   |
        | 22 F1 8C | 62 F1 8C 10       |
      Then the DoIP tester under test has violated no rule

    Example: There is nothing to keep in the default session
      Given the DoIP tester is judged by these times:
        | S3     | 0 ms |
        | margin | 0 ms |
      When the raw DoIP tester asks and hears:
        | 10 01 | 50 01 00 32 01 F4 |
        | 3E 80 |                   |
      Then the DoIP tester under test has violated no rule

  @T-53
  Rule: After NRC 0x36 or 0x37 a seed is asked for again only after the security delay

    Example: The tester tries again at once
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 A5 |
        | 27 02 AA | 7F 27 36 |
        | 27 01    | 7F 27 37 |
      Then the DoIP tester under test has violated only the rule T-53

    Example: The tester waits for the delay
      Given the DoIP tester is judged by these times:
        | security delay | 0 ms |
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 A5 |
        | 27 02 AA | 7F 27 36 |
        | 27 01    | 67 01 A6 |
      Then the DoIP tester under test has violated no rule

  @T-87
  Rule: A UDS request that is not answered is repeated at most twice

    Example: Three times again
      Given the DoIP tester is judged by these times:
        | P2 | 0 ms |
      When the raw DoIP tester asks and hears:
        | 22 F1 A0 |  |
        | 22 F1 A0 |  |
        | 22 F1 A0 |  |
        | 22 F1 A0 |  |
      Then the DoIP tester under test has violated only the rule T-87

    Example: Twice again
      Given the DoIP tester is judged by these times:
        | P2 | 0 ms |
      When the raw DoIP tester asks and hears:
        | 22 F1 A0 |       |
        | 22 F1 A0 |       |
        | 22 F1 A0 |       |
        | 3E 00    | 7E 00 |
      Then the DoIP tester under test has violated no rule
