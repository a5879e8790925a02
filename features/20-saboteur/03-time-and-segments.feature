@iso13400-2
Feature: Bytes that come late, in pieces or in one go

  TCP promises an order, not a rhythm: a message may come in many segments, several may come in one, and nothing may come for long. A
  tester that takes one read for one message fails here. Times are real ones, unless the ECU runs on a clock of its own.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: An ECU that stalls keeps the connection open and sends nothing

    Scenario Outline: A stall, <moment>
      Given the DoIP ECU injects the DoIP fault stall at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<bytes>" and then nothing for 300 ms
      When the DoIP ECU injects no DoIP faults any more
      Then the raw DoIP tester reads "<rest>" and then nothing for 100 ms

      Examples:
        | moment                               | bytes                       | rest                 |
        | accept                               |                             | ACTIVATED ACK ANSWER |
        | before activation response           |                             | ACTIVATED ACK ANSWER |
        | after activation response            | ACTIVATED                   | ACK ANSWER           |
        | before acknowledgement               | ACTIVATED                   | ACK ANSWER           |
        | between acknowledgement and response | ACTIVATED ACK               | ANSWER               |
        | before response                      | ACTIVATED ACK               | ANSWER               |
        | in the header                        | 02FD 0006                   | 00000009 0E8010001000000000 ACK ANSWER |
        | in the payload                       | 02FD 0006 00000009 0E801000 | 1000000000 ACK ANSWER |
        | after 2 messages                     | ACTIVATED ACK               | ANSWER               |

    Example: A stall after the response holds up what comes next
      Given the DoIP ECU injects the DoIP fault stall at "after response" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK ANSWER"
      When the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "" and then nothing for 300 ms
      When the DoIP ECU injects no DoIP faults any more
      Then the raw DoIP tester reads "ACK ANSWER" and then nothing for 100 ms

    Scenario Outline: A stall for a time, <moment>
      Given the DoIP ECU injects the DoIP fault "stall for 500 ms" at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<bytes>" and then nothing for 200 ms
      And the raw DoIP tester reads "<rest>" no sooner than 500 ms after it asked

      Examples:
        | moment                               | bytes         | rest                 |
        | accept                               |               | ACTIVATED ACK ANSWER |
        | after activation response            | ACTIVATED     | ACK ANSWER           |
        | between acknowledgement and response | ACTIVATED ACK | ANSWER               |
        | in the header                        | 02FD 0006     | 00000009 0E8010001000000000 ACK ANSWER |

    Example: Other connections are served meanwhile
      Given the DoIP ECU injects these DoIP faults:
        | fault | moment | connection |
        | stall | accept | 1          |
      And the raw DoIP tester connects, activates routing and asks "3E00"
      When the raw DoIP tester B has activated routing as 0x0E81
      Then the DoIP connection of the raw tester B is open
      And the raw DoIP tester reads "" and then nothing for 100 ms

    Example: By a clock of its own the ECU stalls until time has passed on it
      Given 0 s pass on the DoIP ECU's clock
      And the DoIP ECU injects the DoIP fault "stall for 2 minutes" at "before response" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK" and then nothing for 100 ms
      When 2 minutes pass on the DoIP ECU's clock
      Then the raw DoIP tester reads "ANSWER"

  Rule: Bytes drip

    Scenario Outline: Drops, <moment>
      Given the DoIP ECU injects the DoIP fault "drip 1 byte every 30 ms" at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<before>"
      And the raw DoIP tester reads "<drops>" no faster than 1 byte every 30 ms
      And the raw DoIP tester reads "<after>"

      Examples:
        | moment                               | before             | drops                | after                       |
        | accept                               |                    | ACTIVATED            | ACK ANSWER                  |
        | before activation response           |                    | ACTIVATED            | ACK ANSWER                  |
        | after activation response            | ACTIVATED          | ACK                  | ANSWER                      |
        | before acknowledgement               | ACTIVATED          | ACK                  | ANSWER                      |
        | between acknowledgement and response | ACTIVATED ACK      | ANSWER               |                             |
        | before response                      | ACTIVATED ACK      | ANSWER               |                             |
        | in the header                        |                    | 02FD 0006 00000009   | 0E8010001000000000 ACK ANSWER |
        | in the payload                       | 02FD 0006 00000009 | 0E8010001000000000   | ACK ANSWER                  |
        | after 2 messages                     | ACTIVATED ACK      | ANSWER               |                             |

    Example: Drops, after response
      Given the DoIP ECU injects the DoIP fault "drip 1 byte every 30 ms" at "after response" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK ANSWER"
      When the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "ACK" no faster than 1 byte every 30 ms
      And the raw DoIP tester reads "ANSWER"

    Example: Four bytes at a time
      Given the DoIP ECU injects the DoIP fault "drip 4 bytes every 100 ms" at "before response" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK"
      And the raw DoIP tester reads "ANSWER" no faster than 4 bytes every 100 ms

  Rule: A message is split

    Scenario Outline: In two segments, <moment>
      Given the DoIP ECU injects the DoIP fault "<fault>" at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "<first>" and then nothing for 200 ms
      And the raw DoIP tester reads "<second>" no sooner than 500 ms after it asked

      Examples:
        | fault                       | moment                     | first                                | second                      |
        | split at byte 5 for 500 ms  | before activation response | 02FD 0006 00                         | 000009 0E8010001000000000   |
        | split at byte 7 for 500 ms  | in the header              | 02FD 0006 000000                     | 09 0E8010001000000000       |
        | split at byte 3 for 500 ms  | in the payload             | 02FD 0006 00000009 0E8010            | 001000000000 ACK ANSWER     |
        | split at byte 13 for 500 ms | before response            | ACTIVATED ACK 02FD 8001 00000006 10000E807E | 00                   |
        | split at byte 1 for 500 ms  | after activation response  | ACTIVATED 02                         | FD 8002 00000005 10000E8000 |
        | split at byte 2 for 500 ms  | accept                     | 02FD                                 | 0006 00000009 0E8010001000000000 |
        | split at byte 5 for 500 ms  | before acknowledgement     | ACTIVATED 02FD 8002 00               | 000005 10000E8000           |
        | split at byte 9 for 500 ms  | between acknowledgement and response | ACTIVATED ACK 02FD 8001 00000006 10 | 000E807E00         |
        | split at byte 4 for 500 ms  | after 2 messages           | ACTIVATED ACK 02FD 8001              | 00000006 10000E807E00       |

    Example: In two segments, after response
      Given the DoIP ECU injects the DoIP fault "split at byte 9 for 500 ms" at "after response" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK ANSWER"
      When the raw DoIP tester asks the DoIP ECU "3E80"
      Then the raw DoIP tester reads "02FD 8002 00000005 10" and then nothing for 200 ms
      And the raw DoIP tester reads "000E8000" no sooner than 500 ms after it asked

    Example: Without a time the second segment comes right behind the first
      Given the DoIP ECU injects the DoIP fault "split at byte 9" at "before response"
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK 02FD 8001 00000006 10"
      And the raw DoIP tester reads "000E807E00" no sooner than 50 ms after it asked

  Rule: Messages come in one segment

    Scenario Outline: A message with the next one, <moment>
      Given the DoIP ECU injects the DoIP fault "merge with the next message" at "<moment>" once
      When the raw DoIP tester connects, activates routing and asks "<first>"
      Then the raw DoIP tester reads "<bytes>" and then nothing for 200 ms
      When the raw DoIP tester asks the DoIP ECU "3E80"
      Then the raw DoIP tester reads in one go "<together>"

      Examples:
        | moment                               | first | bytes         | together   |
        | after activation response            | 3E80  | ACTIVATED     | ACK ACK    |
        | before acknowledgement               | 3E80  | ACTIVATED     | ACK ACK    |
        | between acknowledgement and response | 3E00  | ACTIVATED ACK | ANSWER ACK |
        | before response                      | 3E00  | ACTIVATED ACK | ANSWER ACK |
        | after 2 messages                     | 3E00  | ACTIVATED ACK | ANSWER ACK |

    Scenario Outline: The first two messages of a connection, <moment>
      Given the DoIP ECU injects the DoIP fault "merge with the next message" at "<moment>" once
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester reads "" and then nothing for 200 ms
      When the raw DoIP tester asks the DoIP ECU "3E80"
      Then the raw DoIP tester reads in one go "ACTIVATED ACK"

      Examples:
        | moment                     |
        | accept                     |
        | before activation response |

    Example: The message after a response with the one behind it
      Given the DoIP ECU injects the DoIP fault "merge with the next message" at "after response" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK ANSWER"
      When the raw DoIP tester asks the DoIP ECU "3E80"
      Then the raw DoIP tester reads "" and then nothing for 200 ms
      When the raw DoIP tester asks the DoIP ECU "3E80"
      Then the raw DoIP tester reads in one go "ACK ACK"

    Example: The answers of two ECUs behind a gateway
      Given the DoIP ECU injects the DoIP fault "merge with another ECU's answer" at "before response" once
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK" and then nothing for 200 ms
      When the raw DoIP tester asks the DoIP ECU 1010 "3E00"
      Then the raw DoIP tester reads in one go "ANSWER 02FD 8002 00000005 10100E8000 02FD 8001 00000006 10100E807E00"

    Example: What waits for a partner is sent when the faults are taken back
      Given the DoIP ECU injects the DoIP fault "merge with the next message" at "before response"
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK" and then nothing for 100 ms
      When the DoIP ECU injects no DoIP faults any more
      Then the raw DoIP tester reads "ANSWER"
