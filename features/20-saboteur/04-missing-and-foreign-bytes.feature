@iso13400-2
Feature: Bytes that are missing or belong to no message

  Once a byte is missing or one too many, all headers behind it stand at the wrong place, and a tester has to notice.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: The end of a message is missing

    Scenario Outline: <fault>, <moment>
      Given the DoIP ECU injects the DoIP fault "<fault>" at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<bytes>" and then nothing for 100 ms

      Examples:
        | fault               | moment                               | bytes                                        |
        | truncate to 9 bytes | before activation response           | 02FD 0006 00000009 0E ACK ANSWER             |
        | truncate to 9 bytes | accept                               | 02FD 0006 00000009 0E ACK ANSWER             |
        | truncate to 9 bytes | after activation response            | ACTIVATED 02FD 8002 00000005 10 ANSWER       |
        | truncate to 9 bytes | between acknowledgement and response | ACTIVATED ACK 02FD 8001 00000006 10          |
        | truncate to 1 byte  | before response                      | ACTIVATED ACK 02                             |
        | truncate to 0 bytes | before acknowledgement               | ACTIVATED ANSWER                             |
        | truncate to 4 bytes | in the header                        | 02FD 0006 0E8010001000000000 ACK ANSWER      |
        | truncate to 2 bytes | in the payload                       | 02FD 0006 00000009 0E80 ACK ANSWER           |
        | truncate to 9 bytes | after 2 messages                     | ACTIVATED ACK 02FD 8001 00000006 10          |

    Example: The message after a response
      Given the DoIP ECU injects the DoIP fault "truncate to 9 bytes" at "after response" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      And the raw DoIP tester reads "ACTIVATED ACK ANSWER"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "02FD 8002 00000005 10 ANSWER" and then nothing for 100 ms

  Rule: Bytes come that belong to no message

    Scenario Outline: <fault>, <moment>
      Given the DoIP ECU injects the DoIP fault "<fault>" at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<bytes>" and then nothing for 100 ms

      Examples:
        | fault                | moment                               | bytes                                              |
        | garbage DE AD        | accept                               | DEAD ACTIVATED ACK ANSWER                          |
        | garbage DE AD before | before activation response           | DEAD ACTIVATED ACK ANSWER                          |
        | garbage DE AD after  | after activation response            | ACTIVATED DEAD ACK ANSWER                          |
        | garbage DE AD        | before acknowledgement               | ACTIVATED DEAD ACK ANSWER                          |
        | garbage DE AD        | between acknowledgement and response | ACTIVATED ACK DEAD ANSWER                          |
        | garbage DE AD        | after response                       | ACTIVATED ACK ANSWER DEAD                          |
        | garbage DE AD        | after 2 messages                     | ACTIVATED ACK DEAD ANSWER                          |
        | garbage DE AD        | in the header                        | 02FD 0006 DEAD 00000009 0E8010001000000000 ACK ANSWER |
        | garbage DE AD after  | in the header                        | 02FD 0006 00000009 DEAD 0E8010001000000000 ACK ANSWER |
        | garbage DE AD        | in the payload                       | 02FD 0006 00000009 0E801000 DEAD 1000000000 ACK ANSWER |
        | garbage DE AD after  | in the payload                       | ACTIVATED DEAD ACK ANSWER                          |

    Scenario Outline: Before the ECU's hello of TLS, <moment>
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU injects the DoIP fault "garbage DE AD" at "<moment>" once
      And the raw DoIP tester is connected to the TLS port without TLS
      When the raw DoIP tester says hello by TLS 1.2
      Then the raw DoIP tester reads "DEAD 160303"

      Examples:
        | moment        |
        | accept        |
        | TLS handshake |

    Scenario Outline: <fault> where the ECU's hello should come
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU injects the DoIP fault "<fault>" at "TLS handshake" once
      And the raw DoIP tester is connected to the TLS port without TLS
      When the raw DoIP tester says hello by TLS 1.2
      Then the raw DoIP tester reads "<bytes>" <then>

      Examples:
        | fault                   | bytes       | then                                     |
        | truncate to 3 bytes     | 160303      | and then nothing for 200 ms              |
        | stall for 300 ms        | 160303      | no sooner than 300 ms after it asked     |
        | drip 1 byte every 100 ms | 160303     | no faster than 1 byte every 100 ms       |

    Example: The ECU's hello in two segments
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU injects the DoIP fault "split at byte 2 for 500 ms" at "TLS handshake" once
      And the raw DoIP tester is connected to the TLS port without TLS
      When the raw DoIP tester says hello by TLS 1.2
      Then the raw DoIP tester reads "1603" and then nothing for 200 ms
      And the raw DoIP tester reads "03" no sooner than 500 ms after it asked
