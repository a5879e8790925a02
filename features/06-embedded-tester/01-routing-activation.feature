@iso13400-2
Feature: Routing activation by the embedded tester

  The embedded DoIP tester plays the system under test: in this manual, in a demo, or for a first look at
  a network. Its steps are a glue package of their own, so your features have them only if you ask for them.
  Without further words it has the source address 0x0E80.

  Background:
    Given a DoIP ECU with:
      | logical address  | 0x1010                  |
      | known testers    | 0x0E80, 0x0E81          |
      | activation types | default, WWH-OBD        |

  Rule: A known tester with a supported activation type is let in

    Example: The default activation
      When the DoIP tester activates routing
      Then DoIP routing is activated for the DoIP tester
      And the DoIP ECU has received a routing activation request from 0x0E80

    Example: Connecting first, activating later
      When the DoIP tester connects to the DoIP ECU
      And the DoIP tester activates routing at the DoIP ECU
      Then DoIP routing is activated for the DoIP tester

    Example: Another activation type
      When the DoIP tester activates routing with activation type WWH-OBD
      Then DoIP routing is activated for the DoIP tester

    Example: Asking again with the same source address
      When the DoIP tester activates routing
      And the DoIP tester activates routing
      Then DoIP routing is activated for the DoIP tester
      And the DoIP tester is still connected to the DoIP ECU

  Rule: Everybody else is told why not, and is disconnected

    Example: A stranger
      Given a DoIP tester with source address 0x0EEE
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was denied with code "unknown source address"
      And the DoIP ECU has closed the connection to the DoIP tester

    Example: An activation type that the ECU does not support
      When the DoIP tester activates routing with activation type "central security"
      Then the routing activation of the DoIP tester was denied with code "unsupported activation type"
      And the DoIP ECU has closed the connection to the DoIP tester

    Example: A second source address on the same connection
      When the DoIP tester activates routing
      And the DoIP tester activates routing as 0x0E81
      Then the routing activation of the DoIP tester was denied with code "different source address on this socket"

  Rule: Without routing activation there is no diagnosis

    @doip-lenient
    Example: A faulty tester sends its request too early
      When the DoIP tester sends "22 F1 90" without routing activation
      Then the DoIP tester has received a DoIP NACK "invalid source address"
      And the DoIP ECU has closed the connection to the DoIP tester

  Rule: A tester may come back

    Example: Disconnecting and activating once more
      Given the DoIP tester activates routing
      When the DoIP tester disconnects
      And the DoIP tester activates routing
      Then DoIP routing is activated for the DoIP tester
      And a DoIP tester has connected to the DoIP ECU exactly 2 times

    Example: The ECU goes to sleep
      Given the DoIP tester activates routing
      When the DoIP ECU stops
      Then the DoIP ECU has closed the connection to the DoIP tester
