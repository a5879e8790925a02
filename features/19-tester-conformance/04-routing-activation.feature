@iso13400-2
Feature: How a tester gets routing

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-19
  Rule: UDS requests are sent only after a routing activation response with code 0x10

    Example: The tester does not ask for routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 02"
      And the DoIP tester under test has violated only the rule T-19

    Example: The tester waits for the response
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1000 0E80 00"
      And the DoIP tester under test has violated no rule

    Example: The header of the routing activation request comes byte by byte
      When the raw DoIP tester sends on TCP, byte by byte, "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

  @T-18
  Rule: A routing activation request is repeated only after an answer, or after 2 s

    Background:
      Given the DoIP ECU takes the DoIP payload type "routing activation request" without an answer

    Example: Impatient
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 0005 00000007 0E80 00 00000000 |
        | 02FD 0005 00000007 0E80 00 00000000 |
      Then the DoIP tester under test has violated only the rule T-18

    Example: On a new connection
      When the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the DoIP ECU has received exactly 2 routing activation requests
      And the DoIP tester under test has violated no rule

  @T-20
  Rule: Routing is asked for with a source address of testers, 0x0E00 to 0x0FFF

    Example: An address of ECUs
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 1234 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 1234 1000 00 00000000"
      And the DoIP tester under test has violated only the rule T-20

    Example: A tester that the ECU does not know
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0FFF 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0FFF 1000 00 00000000"
      And the DoIP tester under test has violated no rule

  @T-21
  Rule: A routing activation request has 7 bytes of payload, or 11 with those of the manufacturer

    Example: 8 bytes, as in the draft of 2010
      When the raw DoIP tester sends on TCP "02FD 0005 00000008 0E80 0000 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 04"
      And the DoIP tester under test has violated only the rule T-21

    Example: 11 bytes
      When the raw DoIP tester sends on TCP "02FD 0005 0000000B 0E80 00 00000000 DEADBEEF"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP tester under test has violated no rule

  @T-22
  Rule: The bytes of a routing activation request that ISO has reserved are zero

    Example: A one at their end
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000001"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP tester under test has violated only the rule T-22

    Example: The bytes of the manufacturer may be anything
      When the raw DoIP tester sends on TCP "02FD 0005 0000000B 0E80 00 00000000 00000001"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP tester under test has violated no rule

  @T-23
  Rule: Activation types that ISO has reserved, 0x02 to 0xDF, are not used

    Example: The last reserved type
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 DF 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 06 00000000"
      And the DoIP tester under test has violated only the rule T-23

    Example: Central security, which this ECU does not have
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 E0 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 06 00000000"
      And the DoIP tester under test has violated no rule

  @T-24
  Rule: UDS requests are not sent on a connection whose routing activation was denied

    Background:
      Given the DoIP ECU requires authentication for routing activation

    Example: The tester goes on
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 02"
      And the DoIP tester under test has violated only the rule T-24

    Example: The tester asks again once it is authenticated
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      Given the DoIP ECU accepts the authentication of the DoIP tester 0x0E80
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

  @T-25
  Rule: A tester that was denied with code 0x07 asks again only with TLS

    Background:
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU requires TLS for routing activation
      And the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0006 00000009 0E80 1000 07 00000000"

    Example: Plain again
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 07 00000000"
      And the DoIP tester under test has violated only the rule T-25

    Example: With TLS
      Given the raw DoIP tester B is connected with TLS 1.3
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP tester under test has violated no rule

  @T-26
  Rule: A routing activation request denied for its source address or type is not repeated unchanged

    Background:
      Given the raw DoIP tester A sends on TCP "02FD 0005 00000007 0EFF 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0006 00000009 0EFF 1000 00 00000000"

    Example: The same again
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0EFF 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0EFF 1000 00 00000000"
      And the DoIP tester under test has violated only the rule T-26

    Example: With another source address
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E82 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E82 1000 10 00000000"
      And the DoIP tester under test has violated no rule

  @T-27
  Rule: A tester that was answered code 0x11 repeats its request on the same connection

    Background:
      Given the DoIP ECU requires confirmation for routing activation
      And the DoIP ECU has these DoIP timers:
        | alive check | 50 ms |
      And the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0006 00000009 0E80 1000 11 00000000"
      And the DoIP ECU confirms the routing activation of the DoIP tester 0x0E80

    Example: On a new connection
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP tester under test has violated only the rule T-27

    Example: On the same connection
      When the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP tester under test has violated no rule

  @T-28
  Rule: A connection is not activated again for another source address

    Example: For another tester
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E81 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E81 1000 02 00000000"
      And the DoIP tester under test has violated only the rule T-28

    Example: For the same tester
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 01 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP tester under test has violated no rule

  @T-29
  Rule: A routing activation response with the address of another tester is not taken as one's own

    Background:
      Given the DoIP ECU answers the DoIP payload type "routing activation request" with the payload type "routing activation response" and "0E 81 10 00 10 00 00 00 00"

    Example: The tester goes on
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E81 1000 10 00000000"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 02"
      And the DoIP tester under test has violated only the rule T-29

    Example: The tester leaves it at that
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E81 1000 10 00000000"
      When the raw DoIP tester half-closes its connection
      Then a DoIP tester has disconnected from the DoIP ECU
      And the DoIP tester under test has violated no rule

  @T-36
  Rule: A tester does not ask for routing on a second connection while it uses the first one

    Background:
      Given the raw DoIP tester A has activated routing

    Example: It keeps the first one
      Given the DoIP ECU has these DoIP timers:
        | alive check | 10 s |
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 03 00000000"
      And the DoIP tester under test has violated only the rule T-36

    Example: It has lost the first one
      When the raw DoIP tester A aborts its connection
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester B is open
      And the DoIP tester under test has violated no rule
