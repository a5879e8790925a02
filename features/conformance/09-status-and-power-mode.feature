@iso13400-2
Feature: Entity status and power mode

  Two requests by UDP that are answered at once, without the wait of identification.

  Background:
    Given the DoIP entity of the conformance catalogue

  @DoIP-119 @DoIP-120 @DoIP-121 @E-STS-01 @E-STS-02 @E-STS-03 @E-STS-06
  Rule: The entity status tells the node type, how many sockets there are, how many are in use, and the maximum data size

    Example: Nobody is connected
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 00 00001000"

    Example: One tester, two testers
      Given the raw DoIP tester A has activated routing as 0x0E80
      When the raw DoIP tester A sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester A receives on UDP "02FD 4002 00000007 00 02 01 00001000"
      Given the raw DoIP tester B has activated routing as 0x0E81
      When the raw DoIP tester A sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester A receives on UDP "02FD 4002 00000007 00 02 02 00001000"

    Example: The tester is gone again
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester half-closes its connection
      Then the raw DoIP tester loses its connection
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 00 00001000"

  @Table-10 @Table-11 @E-STS-04
  Rule: The node type tells a gateway from a node

    Example: A node with one socket
      Given a DoIP ECU "node" with:
        | logical address   | 0x1020 |
        | node type         | node   |
        | maximum sockets   | 1      |
        | maximum data size | 65536  |
      And the raw DoIP tester turns to the DoIP ECU "node"
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 01 01 00 00010000"

  @DoIP-137 @E-STS-05
  Rule: The entity status is answered within 2 s, to the port from which it was asked

    Example: Two testers
      When the raw DoIP tester A sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester A receives on UDP "02FD 4002 *" within 2 s
      When the raw DoIP tester B sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester B receives on UDP "02FD 4002 *" within 2 s
      And the raw DoIP tester A receives nothing on UDP

  @DoIP-116 @DoIP-117 @DoIP-118 @E-PMD-01 @E-PMD-02 @E-PMD-03
  Rule: The power mode tells whether the vehicle is ready for diagnosis; every entity answers it

    Scenario Outline: <mode>
      Given the DoIP ECU is in power mode "<mode>"
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 <byte>"

      Examples:
        | mode          | byte |
        | not ready     | 00   |
        | ready         | 01   |
        | not supported | 02   |

  @DoIP-116 @E-PMD-04
  Rule: The power mode is answered within 2 s, also while diagnosis goes on

    Example: Routing is active
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 01" within 2 s
      And the DoIP connection of the raw tester is open
