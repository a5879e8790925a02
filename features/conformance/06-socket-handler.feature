@iso13400-2
Feature: Socket handler and alive check arbitration

  A tester that asks for routing while its address or all sockets are taken has to wait: the entity asks the testers that are in its way
  whether they are alive. Whoever does not answer within 500 ms loses its connection to the newcomer. The examples stop the
  entity's clock and let time pass by steps.

  Background:
    Given the DoIP entity of the conformance catalogue
    And the DoIP ECU runs on a clock of its own

  @DoIP-091 @DoIP-092 @E-RA-13 @E-ALV-01
  Rule: An address that is taken by a silent tester goes to the newcomer after 500 ms

    Example: The old connection is silent
      Given the raw DoIP tester A has activated routing as 0x0E80
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester A loses its connection
      And the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester B is open

    Example: It answers at 700 ms, too late
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When 700 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester A loses its connection
      And the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"

  @DoIP-091 @DoIP-093 @DoIP-150 @E-RA-14 @E-RA-15
  Rule: An address that is taken by a tester which is alive is denied to the newcomer with code 0x03

    Scenario Outline: It answers after <time>
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When <time> pass on the DoIP ECU's clock
      And the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 03 00000000"
      And the DoIP connection of the raw tester B is closed
      And the DoIP connection of the raw tester A is open

      Examples:
        | time   |
        | 0 ms   |
        | 400 ms |
        | 499 ms |

  @DoIP-091 @E-RA-31
  Rule: Only the connection with this address is asked

    Example: A second tester is not disturbed
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester C has activated routing as 0x0E82
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      And the raw DoIP tester C receives nothing on TCP

  @DoIP-002 @DoIP-094 @DoIP-096 @DoIP-060 @E-RA-16 @E-SOC-01
  Rule: When all sockets are taken, the newcomer is heard on the reserve socket, all testers are asked, and if all are alive it is denied with code 0x01

    Example: Both answer
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B has activated routing as 0x0E81
      When the raw DoIP tester C sends on TCP "02FD 0005 00000007 0E82 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      And the raw DoIP tester B receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      And the raw DoIP tester B sends on TCP "02FD 0008 00000002 0E81"
      Then the raw DoIP tester C receives on TCP "02FD 0006 00000009 0E82 1000 01 00000000"
      And the DoIP connection of the raw tester C is closed
      And the DoIP connection of the raw tester A is open
      And the DoIP connection of the raw tester B is open

  @DoIP-095 @E-RA-17 @E-RA-18
  Rule: When all sockets are taken and testers are silent, these lose their connections and the newcomer gets routing

    Example: One is silent
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B has activated routing as 0x0E81
      And the raw DoIP tester C sends on TCP "02FD 0005 00000007 0E82 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      And the raw DoIP tester B receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      And the DoIP ECU has received an alive check response from 0x0E80
      And 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester B loses its connection
      And the raw DoIP tester C receives on TCP "02FD 0006 00000009 0E82 1000 10 00000000"
      And the DoIP connection of the raw tester C is open
      And the DoIP connection of the raw tester A is open

    Example: Both are silent
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B has activated routing as 0x0E81
      And the raw DoIP tester C sends on TCP "02FD 0005 00000007 0E82 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      And the raw DoIP tester B receives on TCP "02FD 0007 00000000"
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester A loses its connection
      And the raw DoIP tester B loses its connection
      And the raw DoIP tester C receives on TCP "02FD 0006 00000009 0E82 1000 10 00000000"

  @DoIP-134 @E-RA-19
  Rule: Connections without a registration are not asked and take nobody's place

    Example: One tester is active, one is only connected
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B is connected
      When the raw DoIP tester C sends on TCP "02FD 0005 00000007 0E81 00 00000000"
      Then the raw DoIP tester C receives on TCP "02FD 0006 00000009 0E81 1000 10 00000000"
      And the raw DoIP tester A receives nothing on TCP
      And the raw DoIP tester B receives nothing on TCP

  @DoIP-061 @DoIP-134 @E-RA-38
  Rule: A tester that is registered without routing, because it has to authenticate itself, is asked like any other

    Example: Its address is wanted by a newcomer
      Given the DoIP ECU requires authentication for routing activation
      And the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 03 00000000"
      And the DoIP connection of the raw tester B is closed

    Example: Another address on its connection
      Given the DoIP ECU requires authentication for routing activation
      And the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0006 00000009 0E80 1000 04 00000000"
      When the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E81 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0006 00000009 0E81 1000 02 00000000"
      And the DoIP connection of the raw tester A is closed

  @registration @E-RA-39
  Rule: A newcomer gets routing at once when the connection in its way ends meanwhile

    Example: The old connection is aborted while it is asked
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester A aborts its connection
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester B is open

  @DoIP-085 @E-RA-32
  Rule: The initial inactivity timer does not run while a newcomer waits

    Example: Longer than 2 s after the connection, shorter after the activation
      Given the DoIP ECU has these DoIP timers:
        | alive check | 3 s |
      And the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When 2500 ms pass on the DoIP ECU's clock
      And the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 03 00000000"

  @arbitration @E-RA-33
  Rule: Newcomers are decided on one at a time

    Example: Two want the address of a third
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      And the raw DoIP tester C sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      And the DoIP ECU has received exactly 3 routing activation requests
      When the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 03 00000000"
      And the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When the raw DoIP tester A sends on TCP "02FD 0008 00000002 0E80"
      Then the raw DoIP tester C receives on TCP "02FD 0006 00000009 0E80 1000 03 00000000"

  @arbitration @E-RA-34
  Rule: All other traffic goes on while a newcomer waits

    Example: The tester that is asked, another one, and UDP
      Given the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester C has activated routing as 0x0E82
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      When the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      Then the DoIP connection of the raw tester A is open
      And the DoIP connection of the raw tester C is open
      When the raw DoIP tester C sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester C receives on UDP "02FD 4002 00000007 00 02 02 00001000"
