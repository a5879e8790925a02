@iso13400-2
Feature: Alive checks of the embedded tester

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: A tester that lives answers

    Example: The embedded tester by default
      Given the DoIP tester activates routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the DoIP tester has received an alive check request
      And the DoIP ECU has received an alive check response from 0x0E80

  Rule: A tester can play dead

    Example: It hears the question and does not answer
      Given the DoIP tester does not answer alive checks
      And the DoIP tester activates routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the DoIP tester has received an alive check request
      And the DoIP ECU has received no alive check response from 0x0E80 within 200 ms
