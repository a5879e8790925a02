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
