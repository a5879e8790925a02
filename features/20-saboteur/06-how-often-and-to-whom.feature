@iso13400-2
Feature: How often a fault strikes, and whom

  A fault that strikes each time is easily noticed. The ones that matter strike once, on the fourth try, or one time in five, and often only one
  of several testers is hit.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: An occurrence says which of the times count

    Scenario Outline: <occurrence>
      Given the DoIP ECU injects the DoIP fault "truncate to 8 bytes" at "before response" <occurrence>
      And the raw DoIP tester has activated routing
      When the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "<bytes>" and then nothing for 100 ms
      And the DoIP ECU has injected the DoIP fault "truncate to 8 bytes" exactly <times> times

      Examples:
        | occurrence     | times | bytes                                                                  |
        | once           | 1     | ACK 02FD 8001 00000006 ACK ANSWER ACK ANSWER                           |
        | "2 times"      | 2     | ACK 02FD 8001 00000006 ACK 02FD 8001 00000006 ACK ANSWER               |
        | always         | 3     | ACK 02FD 8001 00000006 ACK 02FD 8001 00000006 ACK 02FD 8001 00000006   |
        | "from the 2nd" | 2     | ACK ANSWER ACK 02FD 8001 00000006 ACK 02FD 8001 00000006               |
        | "only the 2nd" | 1     | ACK ANSWER ACK 02FD 8001 00000006 ACK ANSWER                           |

  Rule: Probability follows from a seed

    Example: The same seed strikes the same messages again
      Given the DoIP ECU injects the DoIP fault "truncate to 8 bytes" at "before response" "with probability 50 % and seed 7"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "ACK 02FD 8001 00000006 ACK 02FD 8001 00000006 ACK ANSWER ACK ANSWER" and then nothing for 100 ms
      When the DoIP ECU injects no DoIP faults any more
      And the DoIP ECU injects the DoIP fault "truncate to 8 bytes" at "before response" "with probability 50 % and seed 7"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      And the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "ACK 02FD 8001 00000006 ACK 02FD 8001 00000006 ACK ANSWER ACK ANSWER" and then nothing for 100 ms

    Example: Without a seed the journal tells the one that was drawn, so that the run can be repeated
      Given the DoIP ECU injects the DoIP fault "truncate to 8 bytes" at "before response" "with probability 100 %"
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK 02FD 8001 00000006"
      And the DoIP ECU has noted 'fault "truncate to 8 bytes" at before response (1st time, with probability 100 % and seed *)'

  Rule: A fault is for one tester or on one connection

    Scenario Outline: Only <whom>
      Given the DoIP ECU injects these DoIP faults:
        | fault              | moment                    | tester   | connection   | occurrence |
        | garbage DE AD      | after activation response | <tester> | <connection> | always     |
      And the raw DoIP tester is connected
      And the raw DoIP tester B is connected
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E810000000000"
      Then the raw DoIP tester reads "ACTIVATED <first>" and then nothing for 100 ms
      And the raw DoIP tester B reads "02FD 0006 00000009 0E811000 10 00000000 <second>" and then nothing for 100 ms

      Examples:
        | whom            | tester | connection | first | second |
        | all             |        |            | DEAD  | DEAD   |
        | one tester      | 0x0E81 |            |       | DEAD   |
        | one connection  |        | 1          | DEAD  |        |
        | a tester there  | 0x0E81 | 1          |       |        |

    Example: The second connection only, before anybody knows who it is
      Given the DoIP ECU injects these DoIP faults:
        | fault | moment | connection |
        | reset | accept | 2          |
      And the raw DoIP tester has activated routing
      When the raw DoIP tester B connects, activates routing and asks "3E00"
      Then the raw DoIP tester B reads "" and then a reset
      And the DoIP connection of the raw tester is open
      And the raw DoIP tester C has activated routing as 0x0E81

  Rule: Several faults add up

    Example: Garbage, a torn answer and a close
      Given the DoIP ECU injects these DoIP faults:
        | fault               | moment          | occurrence |
        | garbage DE AD       | before response | once       |
        | split at byte 9 for 500 ms | before response | once |
        | close               | after response  | once       |
      When the raw DoIP tester connects, activates routing and asks "3E00"
      Then the raw DoIP tester reads "ACTIVATED ACK DEAD 02FD 8001 00000006 10" and then nothing for 200 ms
      And the raw DoIP tester reads "000E807E00" and then the end

  Rule: Faults strike within TLS as well

    Scenario Outline: <fault> on a secured connection
      Given the DoIP entity listens with TLS for the raw testers
      And the raw DoIP tester has activated routing with TLS 1.3 and a certificate that is valid
      And the DoIP ECU injects the DoIP fault "<fault>" at "before response" once
      When the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "<bytes>" and then <then>

      Examples:
        | fault                       | bytes          | then               |
        | garbage DE AD               | ACK DEADANSWER | nothing for 100 ms |
        | truncate to 9 bytes         | ACK 02FD 8001 00000006 10 | nothing for 100 ms |
        | reset                       | ACK            | a reset            |
        | close                       | ACK            | the end            |
        | stall                       | ACK            | nothing for 300 ms |

    Scenario Outline: <fault> takes its time on a secured connection
      Given the DoIP entity listens with TLS for the raw testers
      And the raw DoIP tester has activated routing with TLS 1.3 and a certificate that is valid
      And the DoIP ECU injects the DoIP fault "<fault>" at "before response" once
      When the raw DoIP tester asks the DoIP ECU "3E00"
      Then the raw DoIP tester reads "<first>"
      And the raw DoIP tester reads "<second>" <when>

      Examples:
        | fault                      | first                     | second     | when                                 |
        | stall for 300 ms           | ACK                       | ANSWER     | no sooner than 300 ms after it asked |
        | drip 1 byte every 30 ms    | ACK                       | ANSWER     | no faster than 1 byte every 30 ms    |
        | split at byte 9 for 300 ms | ACK 02FD 8001 00000006 10 | 000E807E00 | no sooner than 300 ms after it asked |
