@iso14229-1
Feature: All other requests

  A request without a stub is refused with serviceNotSupported and makes the scenario fail at its end, unless
  the scenario says what to do with such requests or is tagged @doip-lenient.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: An ECU can answer all other requests positively

    Example: Sub-function and data identifier are repeated
      Given the DoIP ECU answers all other UDS requests positively
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90"

    Example: Stubs come first
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP ECU answers all other UDS requests positively
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90 57"

  @doip-lenient
  Rule: An ECU refuses all other requests with one NRC

    Example: serviceNotSupported at first
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a negative response with NRC serviceNotSupported

    Example: Another one
      Given the DoIP ECU answers all other UDS requests with NRC requestOutOfRange
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a negative response with NRC requestOutOfRange

    Example: Negatively again
      Given the DoIP ECU answers all other UDS requests positively
      And the DoIP ECU answers all other UDS requests negatively
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a negative response with NRC serviceNotSupported
