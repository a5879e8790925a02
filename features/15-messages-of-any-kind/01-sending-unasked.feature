@iso13400-2
Feature: Sending without being asked

  A correct ECU sends little that nobody asked for. A test of a tester needs more: late, wrong and surprising messages.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: The ECU sends any message to all testers, also before routing activation

    Example: A message of the vehicle manufacturer
      Given the DoIP tester connects to the DoIP ECU
      When the DoIP ECU sends the DoIP payload type 0xF001 with "01 02" to all DoIP testers
      Then the DoIP tester has received the DoIP payload type 0xF001 with the payload "01 02"
      And the DoIP ECU has sent the DoIP payload type 0xF001 with the payload "01 02"

    Example: Two testers
      Given a DoIP tester "OTA" with source address 0x0E81
      And a DoIP tester "workshop" with source address 0x0E82
      And the DoIP tester "OTA" connects to the DoIP ECU
      And the DoIP tester "workshop" connects to the DoIP ECU
      When the DoIP ECU sends the DoIP payload type 0xF001 with "" to all DoIP testers
      Then the DoIP tester "OTA" has received the DoIP payload type 0xF001 with the payload "..."
      And the DoIP tester "workshop" has received the DoIP payload type 0xF001 with the payload "..."

  Rule: The ECU sends to one tester by its address

    Example: An alive check that nobody ordered
      Given the DoIP tester activates routing
      When the DoIP ECU sends the DoIP payload type "alive check request" with "" to the DoIP tester 0x0E80
      Then the DoIP ECU has received an alive check response from 0x0E80

    Example: The newest connection
      Given a DoIP tester "OTA" with source address 0x0E81
      And a DoIP tester "workshop" with source address 0x0E82
      And the DoIP tester "OTA" connects to the DoIP ECU
      And the DoIP tester "workshop" connects to the DoIP ECU
      When the DoIP ECU sends the raw DoIP bytes "02 FD F0 01 00 00 00 01 AA" on its newest connection
      Then the DoIP tester "workshop" has received the DoIP payload type 0xF001 with the payload "AA"

  Rule: A UDS message goes to testers with active routing

    Example: A response that nobody requested
      Given the DoIP tester activates routing
      When the DoIP ECU sends the UDS message "62 F1 90 57" to the DoIP tester 0x0E80
      Then the DoIP tester has received the UDS response "62 F1 90 57"

    Example: To all
      Given the DoIP tester activates routing
      When the DoIP ECU sends the UDS message "C6 01 00" to all DoIP testers
      Then the DoIP tester has received the UDS response "C6 01 00"

  Rule: Raw bytes go out as they are, right or wrong

    Example: A response in two pieces
      Given the DoIP tester activates routing
      When the DoIP ECU sends the raw DoIP bytes "02 FD 80 01 00 00 00 07 10" to the DoIP tester 0x0E80
      And the DoIP ECU sends the raw DoIP bytes "10 0E 80 62 F1 90" to all DoIP testers
      Then the DoIP tester has received the UDS response "62 F1 90"

    Example: Two messages at once
      Given the DoIP tester activates routing
      When the DoIP ECU sends these raw DoIP bytes to all DoIP testers:
        """
        02 FD 80 01 00 00 00 07  10 10 0E 80  62 F1 90  # a response
        02 FD F0 01 00 00 00 00                         # and what it does not expect
        """
      Then the DoIP tester has received the UDS response "62 F1 90"
      And the DoIP tester has received the DoIP payload type 0xF001 with the payload "..."

  Rule: What is sent unasked keeps its place behind the answers

    Example: After a response
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP tester sends "22 F1 90"
      And the DoIP tester has received the UDS response "62 F1 90 57"
      When the DoIP ECU sends the UDS message "62 F1 90 58" to the DoIP tester 0x0E80
      Then the DoIP tester has received these UDS responses:
        | 62 F1 90 57 |
        | 62 F1 90 58 |

  Rule: Somebody must be there

    Example: Nobody is connected
      When this DoIP feature runs:
        """
        Scenario: Too early
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP ECU sends the DoIP payload type 0xF001 with "01" to all DoIP testers
        """
      Then its DoIP scenario "Too early" fails with:
        """
        the DoIP ECU 0x1010 has nobody to send to: nobody is connected
          expected: a DoIP tester that is connected within 50 ms
          to mend:  let the tester connect before this step, or allow more time: Given the DoIP assertions wait at most 10 s
        """
