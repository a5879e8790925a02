@iso13400-2
Feature: Timers and TCP_DATA sockets

  A connection has 2 s for its routing activation, and 5 minutes without traffic after it. The examples stop the entity's clock and
  let time pass by steps.

  Background:
    Given the DoIP entity of the conformance catalogue
    And the DoIP ECU runs on a clock of its own

  @DoIP-084 @DoIP-086 @E-TMR-01
  Rule: A connection without routing activation is closed after 2 s

    Example: Nothing is sent
      Given the raw DoIP tester is connected
      And a DoIP tester has connected to the DoIP ECU
      When 1999 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester receives nothing on TCP
      When 1 ms passes on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

  @DoIP-085 @E-TMR-02 @E-TMR-03
  Rule: Only a routing activation request stops the initial timer

    Scenario Outline: At 1.9 s comes <what>
      Given the raw DoIP tester is connected
      And a DoIP tester has connected to the DoIP ECU
      When 1900 ms pass on the DoIP ECU's clock
      And the raw DoIP tester sends on TCP "<bytes>"
      Then the raw DoIP tester receives nothing on TCP
      When 100 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

      Examples:
        | what                    | bytes                         |
        | a header NACK           | 02FD 0000 00000001 01         |
        | an alive check response | 02FD 0008 00000002 0E80       |

    Example: At 1.9 s come the first 6 bytes of one
      Given the raw DoIP tester is connected
      And a DoIP tester has connected to the DoIP ECU
      When 1900 ms pass on the DoIP ECU's clock
      And the raw DoIP tester sends on TCP "02FD 0005 0000"
      And 100 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

  @DoIP-085 @E-TMR-04
  Rule: After routing activation the initial timer does not run any more

    Example: Routing was activated at 1.9 s
      Given the raw DoIP tester is connected
      And a DoIP tester has connected to the DoIP ECU
      And 1900 ms pass on the DoIP ECU's clock
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      When 5 s pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open

  @DoIP-080 @DoIP-081 @DoIP-082 @E-TMR-05
  Rule: A registered connection without traffic is closed after 5 minutes

    Example: Nothing is sent
      Given the raw DoIP tester has activated routing
      When 5 minutes pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

    Example: The registration is free again
      Given the raw DoIP tester A has activated routing
      And 5 minutes pass on the DoIP ECU's clock
      And the raw DoIP tester A loses its connection
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"

  @Figure-25 @E-TMR-09
  Rule: A tester that has to authenticate itself is registered, so the general timer holds for it and not the initial one

    Example: It waits for 299 s, and then too long
      Given the DoIP ECU requires authentication for routing activation
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      When 299 s pass on the DoIP ECU's clock
      Then the raw DoIP tester receives nothing on TCP
      When 300 s pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

  @DoIP-080 @DoIP-082 @E-TMR-06
  Rule: Data in either direction restarts the general timer

    Example: A request, two times
      Given the raw DoIP tester has activated routing
      When 299 s pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open
      When 299 s pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open
      When 300 s pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

    Example: A message of the entity
      Given the raw DoIP tester has activated routing
      And 299 s pass on the DoIP ECU's clock
      When the DoIP ECU sends the DoIP payload type 0x8001 with "10 00 0E 80 7E 00" to all DoIP testers
      Then the raw DoIP tester receives on TCP "02FD 8001 00000006 1000 0E80 7E00"
      When 299 s pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open

  @DoIP-124 @E-TMR-07 @E-ALV-05
  Rule: An alive check response that nobody asked for keeps a connection alive

    Example: One second before the end
      Given the raw DoIP tester has activated routing
      And 299 s pass on the DoIP ECU's clock
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E80"
      And the DoIP ECU has received an alive check response from 0x0E80
      And 299 s pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open

  @Table-12 @E-TMR-08
  Rule: Timers can be set; the defaults are those of the standard

    Scenario Outline: <timer> of <time>
      Given the DoIP ECU has these DoIP timers:
        | <timer> | <time> |
      And the raw DoIP tester has activated routing
      When <before> pass on the DoIP ECU's clock
      Then the DoIP connection of the raw tester is open
      When <time> pass on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

      Examples:
        | timer              | time   | before |
        | general inactivity | 3 s    | 2 s    |
        | general inactivity | 60 min | 59 min |

    Example: An initial inactivity of 10 s
      Given the DoIP ECU has these DoIP timers:
        | initial inactivity | 10 s |
      And the raw DoIP tester is connected
      And a DoIP tester has connected to the DoIP ECU
      When 9 s pass on the DoIP ECU's clock
      Then the raw DoIP tester receives nothing on TCP
      When 1 s passes on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

  @registration @E-SOC-03 @E-SOC-04
  Rule: When a tester ends its connection, the entity closes it too and frees the socket

    Scenario Outline: The tester <ends>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester <ends>
      And a DoIP tester has disconnected from the DoIP ECU
      And the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 00 00001000"

      Examples:
        | ends                       |
        | half-closes its connection |
        | aborts its connection      |

  @DoIP-002 @E-SOC-02
  Rule: A connection beyond the sockets and the reserve is accepted and closed; the others stay

    Example: Two testers, one on the reserve socket, and one more
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B has activated routing as 0x0E81
      And the raw DoIP tester C is connected
      When the raw DoIP tester D is connected
      Then the raw DoIP tester D loses its connection
      And the raw DoIP tester C receives nothing on TCP
      And the DoIP connection of the raw tester A is open
      And the DoIP connection of the raw tester B is open

  @registration @E-SOC-05
  Rule: A message that ends in the middle is not executed

    Example: 50 of 100 bytes, then FIN
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000064 0E80 1000 3E00" and 44 more bytes
      And the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      And the DoIP ECU has executed no UDS request
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 00 00001000"

  @registration @E-SOC-06
  Rule: The end of one connection leaves the others alone

    Example: One tester violates the protocol
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B has activated routing as 0x0E81
      When the raw DoIP tester A sends on TCP "02FF 0005 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0000 00000001 00"
      And the DoIP connection of the raw tester A is closed
      And the DoIP connection of the raw tester B is open

  @DoIP-030 @E-SOC-07
  Rule: When the entity leaves the network, all connections end and nobody is registered afterwards

    Example: A restart
      Given the raw DoIP tester has activated routing
      When the DoIP ECU restarts
      Then the raw DoIP tester loses its connection
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 00 00001000"
