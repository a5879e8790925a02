@iso13400-2
Feature: Vehicle announcements

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: An ECU announces itself to an address and a port

    Example: Once, at once
      Given the DoIP tester listens for announcements on port 13471
      When the DoIP ECU announces itself to "127.0.0.1" port 13471
      Then the DoIP tester has received an announcement:
        | logical address | 0x1010            |
        | EID             | 02:00:00:00:10:10 |

    Example: The port of the standard without a word
      When the DoIP ECU announces itself as follows:
        | destination | 127.255.255.255 |
      Then the DoIP announcements end within 2 s

  Rule: A series has a count, a cycle and a further action

    Example: Three announcements
      Given the DoIP tester listens for announcements on port 13472
      When the DoIP ECU announces itself as follows:
        | destination    | 127.0.0.1        |
        | port           | 13472            |
        | count          | 3                |
        | cycle          | 20 ms            |
        | further action | central security |
      Then the DoIP announcements end within 5 s
      And the DoIP tester has received 3 announcements
      And the DoIP tester has received an announcement:
        | further action | central security |

  Rule: An announcement carries the identity of its moment

    Example: A VIN that came later
      Given the DoIP ECU announces itself to the DoIP tester
      And the DoIP ECU has the VIN "WAUZZZ8K9BA123456"
      When the DoIP ECU announces itself to the DoIP tester
      Then the DoIP tester has received an announcement:
        | VIN | WAUZZZ8K9BA123456 |
