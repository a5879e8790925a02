@iso13400-2
Feature: What routing activation takes

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: Authentication comes first where the ECU requires it

    Example: Missing, then accepted
      Given the DoIP ECU requires authentication for routing activation
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was answered with code "missing authentication"
      And the DoIP tester is still connected to the DoIP ECU
      When the DoIP ECU accepts the authentication of the DoIP tester 0x0E80
      And the DoIP tester activates routing
      Then DoIP routing is activated for the DoIP tester

    Example: Sent along with the request
      Given the DoIP ECU takes the OEM data "DE AD BE EF" as authentication for routing activation
      When the DoIP tester activates routing with OEM data "DE AD BE EF"
      Then DoIP routing is activated for the DoIP tester
      And the DoIP ECU has received a routing activation request from 0x0E80 with OEM data "DE AD BE EF"

    @doip-lenient
    Example: Nothing is routed before
      Given the DoIP ECU requires authentication for routing activation
      When the DoIP tester activates routing
      And the DoIP tester sends "3E 00" without routing activation
      Then the DoIP tester has received a DoIP NACK "invalid source address"

  Rule: The vehicle may have to confirm

    Example: Pending, then confirmed
      Given the DoIP ECU requires confirmation for routing activation
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was answered with code "confirmation required"
      When the DoIP ECU confirms the routing activation of the DoIP tester 0x0E80
      And the DoIP tester activates routing
      Then DoIP routing is activated for the DoIP tester

    Example: Refused
      Given the DoIP ECU refuses the routing activation of the DoIP tester 0x0E80
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was denied with code "rejected confirmation"
      And the DoIP ECU has closed the connection to the DoIP tester

  Rule: A secured ECU demands TLS

    Example: A tester in the clear
      Given the DoIP ECU requires TLS for routing activation
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was denied with code "TLS required"
      And the DoIP ECU has closed the connection to the DoIP tester

  Rule: Central security is announced until it is active

    Example: Before and after
      Given the DoIP ECU uses central security
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | further action | 0x10 |
      When the DoIP tester activates routing with activation type "central security"
      And the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | further action | 0x00 |

  Rule: The manufacturer's bytes go both ways

    Example: Four bytes in the answer
      Given the DoIP ECU sends the OEM data "CA FE 00 01" in routing activation responses
      When the DoIP tester activates routing
      Then the routing activation of the DoIP tester was answered with OEM data "CA FE 00 01"
