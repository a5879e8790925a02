@iso14229-1
Feature: Refusals and silence

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: An NRC is given by its name, its abbreviation or its number

    Scenario Outline: securityAccessDenied as <nrc>
      Given the DoIP ECU rejects "2E ..." with NRC <nrc>
      When the DoIP tester sends "2E F1 90 00"
      Then the DoIP tester has received the UDS response "7F 2E 33"

      Examples:
        | nrc                  |
        | securityAccessDenied |
        | SAD                  |
        | 0x33                 |

  Rule: A silent ECU acknowledges the request and answers nothing

    Example: No response, but an acknowledgement
      Given the DoIP ECU stays silent on "3E 00"
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received a DoIP acknowledgement
      And the DoIP tester has received no UDS response within 100 ms
