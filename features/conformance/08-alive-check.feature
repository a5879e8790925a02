@iso13400-2
Feature: Alive check on demand

  The entity may ask at any time. How newcomers are let in by alive checks is shown with the socket handler.

  Background:
    Given the DoIP entity of the conformance catalogue
    And the DoIP ECU runs on a clock of its own

  @Table-27 @E-ALV-02
  Rule: A tester that answers with its own address stays, and its answer is not acknowledged

    Example: It answers
      Given the raw DoIP tester has activated routing
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      And the DoIP ECU has received an alive check response from 0x0E80
      And 1 s passes on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open

  @Table-12 @E-ALV-04
  Rule: A tester that does not answer within 500 ms loses its connection

    Example: It is silent
      Given the raw DoIP tester has activated routing
      And the DoIP ECU checks whether the DoIP testers are alive
      And the raw DoIP tester receives on TCP "02FD 0007 00000000"
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

  @Table-27 @E-ALV-03
  Rule: An alive check response with another address ends the connection; it never activates routing for that address

    Example: The address of another tester
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E81"
      Then the raw DoIP tester loses its connection

    Example: Before routing activation it means nothing
      Given the raw DoIP tester is connected
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      Then the raw DoIP tester receives nothing on TCP
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 02"
      And the DoIP connection of the raw tester is closed

  @Table-17 @E-ALV-06
  Rule: Testers without a registration are not asked

    Example: One is registered, one is not
      Given the raw DoIP tester A has activated routing
      And the raw DoIP tester B is connected
      When the DoIP ECU checks whether the DoIP testers are alive
      Then the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      And the raw DoIP tester B receives nothing on TCP
