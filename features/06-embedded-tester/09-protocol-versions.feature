@iso13400-2
Feature: Protocol versions of the embedded tester

  Rule: The ECU answers in the version of the request

    Scenario Outline: A tester of the edition of <edition>
      Given a DoIP ECU with:
        | logical address   | 0x1010           |
        | accepted versions | 2010, 2012, 2019 |
      And the DoIP ECU answers "3E 00" with "7E 00"
      And the DoIP tester speaks protocol version <edition>
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
      And the DoIP tester has received only DoIP messages of protocol version <version>

      Examples:
        | edition | version |
        | 2010    | 0x01    |
        | 2012    | 0x02    |
        | 2019    | 0x03    |

    Example: Also on UDP
      Given a DoIP ECU with logical address 0x1010
      And the DoIP tester speaks protocol version 2019
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received only DoIP messages of protocol version 2019
