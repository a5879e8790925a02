@iso14229-5
Feature: Answers that end the connection

  An ECU that resets answers first, closes the connection and then starts again. The tester has to connect and to
  activate routing anew.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: The answer comes before the end

    Example: An ECU reset
      Given the DoIP ECU answers "11 01" with "51 01" and then closes the DoIP connection
      When the DoIP tester sends "11 01"
      Then the DoIP tester has received the UDS response "51 01"
      And the DoIP ECU has closed the connection to the DoIP tester

    Example: The tester comes back
      Given the DoIP ECU answers "11 01" with "51 01" and then closes the DoIP connection
      And the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "11 01"
      And the DoIP ECU has closed the connection to the DoIP tester
      And the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
      And a DoIP tester has connected to the DoIP ECU exactly 2 times
