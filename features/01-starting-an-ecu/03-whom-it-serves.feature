@iso13400-2
Feature: Whom an ECU serves

  These settings may change while the ECU runs; they hold from the next message on.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: A tester that the ECU does not know gets no routing

    Example: A stranger
      Given the DoIP ECU knows only the testers 0x0E81 and 0x0E82
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was denied with code "unknown source address"

    Example: One of the known ones
      Given the DoIP ECU knows only the testers 0x0E80, 0x0E81 and 0x0E82
      When the DoIP tester activates routing
      Then DoIP routing is activated for the DoIP tester

  Rule: Routing is denied for an activation type that the ECU does not support

    Example: Central security
      Given the DoIP ECU supports only the activation types default and WWH-OBD
      When the DoIP tester activates routing with activation type "central security"
      Then the routing activation of the DoIP tester was denied with code "unsupported activation type"

  Rule: An ECU takes requests for its own address and its further targets

    Example: A functional group
      Given the DoIP ECU also takes UDS requests for 0x1011 and 0xE400
      And the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00" to 0xE400
      Then the DoIP tester has received the UDS response "7E 00"

    Example: A foreign address
      When the DoIP tester sends "3E 00" to 0x2020
      Then the DoIP tester has received a DoIP NACK "unknown target address"

  Rule: An ECU accepts the protocol versions that it is told to

    Example: A version that it accepts comes back
      Given the DoIP ECU accepts only the DoIP protocol versions 2012 and 2019
      And the DoIP tester speaks protocol version 2019
      When the DoIP tester activates routing
      Then the DoIP tester has received only DoIP messages of protocol version 2019

    Example: Another is refused in the version of the ECU
      Given the DoIP ECU speaks protocol version 2012
      And the DoIP ECU accepts only the DoIP protocol versions 2012
      When the DoIP tester sends the raw DoIP bytes "03 FC 00 05 00 00 00 07 0E 80 00 00 00 00 00"
      Then the DoIP tester has received a DoIP header NACK "incorrect pattern format"
      And the DoIP tester has received only DoIP messages of protocol version 2012

  Rule: The power mode says whether diagnosis is possible

    Example: It changes while the ECU runs
      Given the DoIP ECU is in power mode "not ready"
      And the DoIP ECU is in power mode ready
      When the DoIP tester asks the DoIP ECU for its power mode
      Then the DoIP tester has received the power mode ready

  Rule: An ECU can ask whether its testers are alive

    Example: A tester with active routing is asked, and answers
      Given the DoIP tester activates routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the DoIP ECU has received an alive check response from 0x0E80
