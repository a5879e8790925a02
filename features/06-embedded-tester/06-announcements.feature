@iso13400-2
Feature: Announcements that the embedded tester hears

  The tester listens on a free port unless a step names one, and the ECU sends its announcements there, so
  that scenarios can run side by side.

  Background:
    Given a DoIP ECU with:
      | logical address | 0x1010            |
      | VIN             | WAUZZZ8K9BA123456 |

  Rule: An announcement says who is there

    Example: VIN and logical address
      Given the DoIP tester listens for announcements
      When the DoIP ECU announces itself to the DoIP tester
      Then the DoIP tester has received an announcement:
        | VIN             | WAUZZZ8K9BA123456 |
        | logical address | 0x1010            |

    Example: What the tester has to do first
      When the DoIP ECU announces itself to the DoIP tester with further action "central security"
      Then the DoIP tester has received an announcement:
        | further action | central security |

  Rule: Announcements come as often and as fast as they are told to

    Example: Three in a row
      When the DoIP ECU announces itself to the DoIP tester 3 times every 300 ms
      Then the DoIP tester has received 3 announcements
      And the DoIP tester has received the announcements at least 50 ms apart

    Example: Not more than one
      When the DoIP ECU announces itself to the DoIP tester
      Then the DoIP tester has received 1 announcement
      And the DoIP tester has received 1 announcement within 100 ms

  Rule: Each tester hears what is sent to it

    Example: One of two
      Given a DoIP tester "OTA" with source address 0x0E81
      And a DoIP tester "workshop" with source address 0x0E82
      When the DoIP ECU announces itself to the DoIP tester "OTA"
      Then the DoIP tester "OTA" has received 1 announcement
      And the DoIP tester "workshop" has received 0 announcements within 100 ms

    Example: A port of its own
      Given the DoIP tester listens for announcements on port 13407
      When the DoIP ECU announces itself to "127.0.0.1" port 13407
      Then the DoIP tester has received 1 announcement
