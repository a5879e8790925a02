@iso13400-2
Feature: Who gets a socket

  An ECU serves as many testers at once as it has sockets. Before it turns one away it makes sure, by an alive
  check, that those who have the sockets are still there.

  Rule: A tester that comes again replaces its own dead connection

    Example: The old connection does not answer the alive check
      Given a DoIP ECU with logical address 0x1010
      And a DoIP tester "old" with source address 0x0E80
      And a DoIP tester "new" with source address 0x0E80
      And the DoIP tester "old" does not answer alive checks
      When the DoIP tester "old" activates routing
      And the DoIP tester "new" activates routing
      Then DoIP routing is activated for the DoIP tester "new"
      And the DoIP ECU has closed the connection to the DoIP tester "old"

    Example: The old connection is alive
      Given a DoIP ECU with logical address 0x1010
      And a DoIP tester "old" with source address 0x0E80
      And a DoIP tester "new" with source address 0x0E80
      When the DoIP tester "old" activates routing
      And the DoIP tester "new" activates routing
      Then the routing activation of the DoIP tester "new" was denied with code "source address active on another socket"
      And the DoIP tester "old" is still connected to the DoIP ECU

  Rule: A tester too many is let in only for one that is dead

    Background:
      Given a DoIP ECU with:
        | logical address | 0x1010 |
        | maximum sockets | 1      |
      And a DoIP tester "first" with source address 0x0E80
      And a DoIP tester "second" with source address 0x0E81

    Example: All are alive
      When the DoIP tester "first" activates routing
      And the DoIP tester "second" activates routing
      Then the routing activation of the DoIP tester "second" was denied with code "all sockets registered and active"
      And the DoIP ECU has received an alive check response from 0x0E80

    Example: One is dead
      Given the DoIP tester "first" does not answer alive checks
      When the DoIP tester "first" activates routing
      And the DoIP tester "second" activates routing
      Then DoIP routing is activated for the DoIP tester "second"
      And the DoIP ECU has closed the connection to the DoIP tester "first"

  Rule: An alive check on demand ends a dead connection

    Example: No answer within T_TCP_Alive_Check
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU runs on a clock of its own
      And the DoIP tester does not answer alive checks
      And the DoIP tester activates routing
      When the DoIP ECU checks whether the DoIP testers are alive
      And 500 ms pass on the DoIP ECU's clock
      Then the DoIP ECU has closed the connection to the DoIP tester
