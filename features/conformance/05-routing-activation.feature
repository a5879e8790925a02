@iso13400-2
Feature: Routing activation

  A tester has to activate routing on its connection before diagnostic messages are taken. The checks have an order, and the first
  that fails decides. After a denial the entity closes the connection.

  Background:
    Given the DoIP entity of the conformance catalogue

  @DoIP-062 @E-RA-01 @E-RA-02 @E-RA-03
  Rule: A known tester with a supported activation type gets routing

    Scenario Outline: <what>
      When the raw DoIP tester sends on TCP "<request>"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open

      Examples:
        | what                           | request                                      |
        | type 0x00, default             | 02FD 0005 00000007 0E80 00 00000000          |
        | type 0x01, WWH-OBD             | 02FD 0005 00000007 0E80 01 00000000          |
        | with 4 bytes of a manufacturer | 02FD 0005 0000000B 0E80 00 00000000 DEADBEEF |

    Scenario Outline: Tester <address>
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 <address> 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 <address> 1000 10 00000000"
      And the DoIP connection of the raw tester is open

      Examples:
        | address |
        | 0E81    |
        | 0E82    |

  @DoIP-059 @E-RA-05 @E-RA-06
  Rule: An unknown source address is denied with code 0x00

    Scenario Outline: <what>
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 <address> 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 <address> 1000 00 00000000"
      And the DoIP connection of the raw tester is closed

      Examples:
        | what                               | address |
        | a tester that is not configured    | 0EFF    |
        | outside of the range of testers    | 1234    |
        | the entity's own address           | 1000    |
        | the reserved address               | 0000    |

  @DoIP-151 @E-RA-07 @E-RA-08
  Rule: An unsupported activation type is denied with code 0x06

    Scenario Outline: Type 0x<type>, <what>
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 <type> 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 06 00000000"
      And the DoIP connection of the raw tester is closed

      Examples:
        | type | what                                 |
        | 02   | the first reserved one               |
        | DF   | the last reserved one                |
        | E0   | central security, not configured     |
        | E1   | of the manufacturer, not configured  |
        | FF   | of the manufacturer, not configured  |

  @DoIP-144 @E-RA-04 @E-RA-30
  Rule: Optional activation types are taken when they are configured

    Scenario Outline: <what>
      Given the DoIP ECU supports only the activation types default and <type>
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 <byte> 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open

      Examples:
        | what                | type | byte |
        | Central security    | 0xE0 | E0   |
        | Of the manufacturer | 0xE5 | E5   |

  @DoIP-059 @DoIP-151 @E-RA-22
  Rule: The source address is checked before the activation type

    Example: Both are wrong
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0EFF E0 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0EFF 1000 00 00000000"
      And the DoIP connection of the raw tester is closed

  @DoIP-089 @E-RA-09 @E-RA-10
  Rule: A tester may ask again on its own connection and gets routing again

    Scenario Outline: <what>
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 <type> 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open

      Examples:
        | what                         | type |
        | with the same type           | 00   |
        | with another supported type  | 01   |

    Example: With an unsupported type it loses its connection
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 E0 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 06 00000000"
      And the DoIP connection of the raw tester is closed

  @DoIP-106 @DoIP-149 @E-RA-12
  Rule: A connection belongs to one tester; another known source address on it is denied with code 0x02

    Example: 0x0E81 on the connection of 0x0E80
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E81 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E81 1000 02 00000000"
      And the DoIP connection of the raw tester is closed

  @Table-46 @E-RA-37
  Rule: Bytes that ISO reserves are not looked at

    Example: They are not zero
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000001"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open

  @DoIP-059 @E-RA-11
  Rule: The source address is checked before the connection

    Example: An unknown one on the connection of 0x0E80
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0EFF 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0EFF 1000 00 00000000"
      And the DoIP connection of the raw tester is closed

  @registration @E-RA-20 @E-RA-21 @E-RA-29
  Rule: A connection that ends gives its registration free at once

    Scenario Outline: The tester <ends> and comes back
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester <ends>
      And a DoIP tester has disconnected from the DoIP ECU
      And the raw DoIP tester is connected
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"

      Examples:
        | ends                        |
        | half-closes its connection  |
        | aborts its connection       |

    Example: A denied tester holds no socket
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0EFF 00 00000000"
      And the raw DoIP tester receives on TCP "02FD 0006 00000009 0EFF 1000 00 00000000"
      And the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 00 00001000"

  @DoIP-062 @E-RA-35
  Rule: The response may carry 4 bytes of the manufacturer

    Example: 13 bytes
      Given the DoIP ECU sends the OEM data "CA FE 00 01" in routing activation responses
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 0000000D 0E80 1000 10 00000000 CAFE0001"
      And the DoIP connection of the raw tester is open

  @DoIP-061 @DoIP-131 @E-RA-23 @E-RA-24
  Rule: A tester that has to authenticate itself first gets code 0x04; it stays connected, and its requests are not routed

    Example: It does not authenticate
      Given the DoIP ECU requires authentication for routing activation
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      And the raw DoIP tester receives nothing on TCP
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 02"
      And the DoIP connection of the raw tester is closed
      And the DoIP ECU has executed no UDS request

    Example: It is registered meanwhile, as one of the sockets in use
      Given the DoIP ECU requires authentication for routing activation
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 01 00001000"

    Example: It authenticates and asks again
      Given the DoIP ECU requires authentication for routing activation
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      When the DoIP ECU accepts the authentication of the DoIP tester 0x0E80
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open

    Example: Data of the manufacturer is its authentication
      Given the DoIP ECU takes the OEM data "DE AD BE EF" as authentication for routing activation
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      When the raw DoIP tester sends on TCP "02FD 0005 0000000B 0E80 00 00000000 DEADBEEF"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open

  @DoIP-063 @DoIP-131 @E-RA-25 @E-RA-26
  Rule: While the vehicle has to confirm, a tester gets code 0x11; it stays connected, its requests are not routed, and it asks again

    Example: Nobody confirms
      Given the DoIP ECU requires confirmation for routing activation
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 11 00000000"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 11 00000000"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E80 02"
      And the DoIP ECU has executed no UDS request

    Example: The vehicle confirms, and the tester asks again
      Given the DoIP ECU requires confirmation for routing activation
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 11 00000000"
      When the DoIP ECU confirms the routing activation of the DoIP tester 0x0E80
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open

  @DoIP-105 @E-RA-27
  Rule: When the vehicle refuses to confirm, a tester gets code 0x05 and loses its connection

    Example: The vehicle refuses
      Given the DoIP ECU requires confirmation for routing activation
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 11 00000000"
      When the DoIP ECU refuses the routing activation of the DoIP tester 0x0E80
      And the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 05 00000000"
      And the DoIP connection of the raw tester is closed

  @DoIP-174 @E-RA-28 @E-TLS-04
  Rule: Where TLS is required, routing activation on a plain connection is denied with code 0x07

    Example: A known tester without TLS
      Given the DoIP ECU requires TLS for routing activation
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 07 00000000"
      And the DoIP connection of the raw tester is closed

    Scenario Outline: <what> counts first
      Given the DoIP ECU requires TLS for routing activation
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 <address> <type> 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 <address> 1000 <code> 00000000"
      And the DoIP connection of the raw tester is closed

      Examples:
        | what                     | address | type | code |
        | An unknown tester        | 0EFF    | 00   | 00   |
        | An unsupported type      | 0E80    | E0   | 06   |

  @Figure-22 @E-RA-36
  Rule: Each code on demand: a test can have any answer

    Scenario Outline: Code 0x<code>, and the connection is <state>
      Given the DoIP ECU answers the next 1 routing activation request with code 0x<code>
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 <code> 00000000"
      And the DoIP connection of the raw tester is <state>

      Examples:
        | code | state  |
        | 00   | closed |
        | 01   | closed |
        | 02   | closed |
        | 03   | closed |
        | 05   | closed |
        | 06   | closed |
        | 07   | closed |
        | 10   | open   |
