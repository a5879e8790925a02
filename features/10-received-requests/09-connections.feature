Feature: On which connections requests came

  The journal numbers the TCP connections of an ECU from 1 on, in the order in which testers connected.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: On the same connection: there is one on which all of them came

    Example: Seed and key
      When the DoIP tester sends "27 01"
      And the DoIP tester sends "27 02 11 22"
      Then the DoIP ECU has received "27 01" and "27 02 ..." on the same DoIP connection
      And the DoIP ECU has received these UDS requests on the same DoIP connection:
        | request   | tester |
        | 27 02 ... | 0x0E80 |
        | 27 01     | 0x0E80 |

    Example: All requests of a tester
      Given a DoIP tester "left" with source address 0x0E80
      And a DoIP tester "right" with source address 0x0E81
      When the DoIP tester "left" sends "22 F1 90"
      Then the DoIP ECU has received all UDS requests on one DoIP connection
      When the DoIP tester "right" sends "22 F1 90"
      Then the DoIP ECU has received all UDS requests from the DoIP tester 0x0E81 on one DoIP connection

    Example: The key comes on another connection
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A restless tester
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends "27 01"
          And the DoIP tester disconnects
          And the DoIP tester sends "27 02 11 22"
          Then the DoIP ECU has received "27 01" and "27 02 ..." on the same DoIP connection
        """
      Then its DoIP scenario "A restless tester" fails with:
        """
        expected: the DoIP ECU has received "27 01" and "27 02 ..." on the same DoIP connection
        instead:  they came on 2 connections
        closest:  1  "27 01" on TCP 1
        2  "27 02 ..." on TCP 2
        """

  Rule: On different connections: each of them has one of its own

    Example: The tester connects again after the reset
      When the DoIP tester sends "11 01"
      And the DoIP tester disconnects
      And the DoIP tester sends "22 F1 89"
      Then the DoIP ECU has received "11 01" and "22 F1 89" on different DoIP connections
      And the DoIP ECU has received these UDS requests on different DoIP connections:
        | request  |
        | 11 01    |
        | 22 F1 89 |

    Example: The tester goes on as if nothing had happened
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A stubborn tester
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends "11 01"
          And the DoIP tester sends "22 F1 89"
          Then the DoIP ECU has received "11 01" and "22 F1 89" on different DoIP connections
        """
      Then its DoIP scenario "A stubborn tester" fails with:
        """
        expected: the DoIP ECU has received "11 01" and "22 F1 89" on different DoIP connections
        instead:  they came on 1 connection
        """
