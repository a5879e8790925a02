@iso13400-2
Feature: A connection that ends when it should not

  The raw tester connects, sends a routing activation request and a UDS request, and notes each byte that comes. ACTIVATED stands for the
  bytes of the routing activation response, ACK for those of the acknowledgement, ANSWER for those of the UDS response.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: A reset ends both directions at once

    Scenario Outline: A reset, <moment>
      Given the DoIP ECU injects the DoIP fault reset at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<bytes>" and then a reset
      And the DoIP ECU has injected the DoIP fault reset exactly 1 time

      Examples:
        | moment                               | bytes                       |
        | accept                               |                             |
        | before activation response           |                             |
        | after activation response            | ACTIVATED                   |
        | before acknowledgement               | ACTIVATED                   |
        | between acknowledgement and response | ACTIVATED ACK               |
        | before response                      | ACTIVATED ACK               |
        | after response                       | ACTIVATED ACK ANSWER        |
        | in the header                        | 02FD 0006                   |
        | in the payload                       | 02FD 0006 00000009 0E801000 |
        | after 2 messages                     | ACTIVATED ACK               |

  Rule: A close lets the tester read what was sent before

    Scenario Outline: A close, <moment>
      Given the DoIP ECU injects the DoIP fault close at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<bytes>" and then the end
      And the DoIP ECU has injected the DoIP fault close exactly 1 time

      Examples:
        | moment                               | bytes                       |
        | accept                               |                             |
        | before activation response           |                             |
        | after activation response            | ACTIVATED                   |
        | before acknowledgement               | ACTIVATED                   |
        | between acknowledgement and response | ACTIVATED ACK               |
        | before response                      | ACTIVATED ACK               |
        | after response                       | ACTIVATED ACK ANSWER        |
        | in the header                        | 02FD 0006                   |
        | in the payload                       | 02FD 0006 00000009 0E801000 |
        | after 2 messages                     | ACTIVATED ACK               |

  Rule: After a half-close the ECU still hears the tester

    Scenario Outline: A half-close, <moment>
      Given the DoIP ECU injects the DoIP fault half-close at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<bytes>" and then the end
      When the raw DoIP tester asks the DoIP ECU "3E80"
      Then the DoIP ECU has received "3E 80" exactly 1 time
      And the DoIP ECU has injected the DoIP fault half-close exactly 1 time

      Examples:
        | moment                               | bytes                       |
        | accept                               |                             |
        | before activation response           |                             |
        | after activation response            | ACTIVATED                   |
        | between acknowledgement and response | ACTIVATED ACK               |
        | before acknowledgement               | ACTIVATED                   |
        | before response                      | ACTIVATED ACK               |
        | after response                       | ACTIVATED ACK ANSWER        |
        | in the header                        | 02FD 0006                   |
        | in the payload                       | 02FD 0006 00000009 0E801000 |
        | after 2 messages                     | ACTIVATED ACK               |

  Rule: A TLS handshake may end too

    Scenario Outline: A <fault> where the ECU's hello should come
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU injects the DoIP fault <fault> at "TLS handshake" once
      And the raw DoIP tester is connected to the TLS port without TLS
      When the raw DoIP tester says hello by TLS 1.2
      Then the raw DoIP tester reads "" and then <end>
      And the DoIP ECU has injected the DoIP fault <fault>
      And the raw DoIP tester has activated routing with TLS 1.2 and a certificate that is valid

      Examples:
        | fault      | end               |
        | close      | the end           |
        | half-close | the end           |
        | reset      | a reset           |
        | stall      | nothing for 300 ms |
