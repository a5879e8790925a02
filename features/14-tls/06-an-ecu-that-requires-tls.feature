@iso13400-2
Feature: An ECU that requires TLS

  Such an ECU answers a routing activation on the plain port with code 0x07 and closes the connection. The tester has to
  come back on the TLS port.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU also listens with TLS
    And the DoIP ECU requires TLS for routing activation

  Rule: The plain port is good for nothing but the hint to use TLS

    Example: The tester is sent away, and comes back with TLS
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was denied with code 0x07
      And the DoIP ECU has closed a DoIP connection
      When the DoIP tester uses TLS
      And the DoIP tester activates routing
      Then the DoIP tester is connected with TLS 1.3
      And a DoIP tester has connected to the DoIP ECU exactly 2 times
