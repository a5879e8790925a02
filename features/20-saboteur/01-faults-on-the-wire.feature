@iso13400-2
Feature: Faults on the wire

  A line breaks, a gateway restarts, a task hangs: a tester has to live with all of it, and it can be had on demand. A fault is an effect
  at a moment, for all testers or for one, each time or only sometimes. The journal names each fault when it strikes, and all faults end
  with the scenario.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: A fault is an effect at a moment

    @doip-lenient
    Example: The ECU resets the connection once, and the tester comes back
      Given the DoIP ECU injects the DoIP fault reset at "after activation response" once
      And the raw DoIP tester is connected
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010101000000000"
      And the raw DoIP tester loses its connection
      And the DoIP ECU has injected the DoIP fault reset exactly 1 time

    Example: Only the second response is late
      Given the DoIP ECU injects the DoIP fault "stall for 1 s" at "before response" "only the 2nd"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010101000000000"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010103E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10100E8000"
      And the raw DoIP tester receives on TCP "02FD 8001 00000006 10100E807E00" from 0 ms to 900 ms after it asked
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010103E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10100E8000" from 0 ms to 900 ms after it asked
      And the raw DoIP tester receives on TCP "02FD 8001 00000006 10100E807E00" from 1 s to 3 s after it asked
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010103E00"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10100E8000"
      And the raw DoIP tester receives on TCP "02FD 8001 00000006 10100E807E00" from 0 ms to 900 ms after it asked
      And the DoIP ECU has injected the DoIP fault "stall for 1 s" exactly 1 time

  Rule: A fault is for all testers, for one tester or on one connection

    Example: One of two testers loses its connection
      Given the DoIP ECU injects the DoIP fault close at "before response" for the DoIP tester 0x0E81 once
      And the raw DoIP tester A is connected
      And the raw DoIP tester B is connected
      When the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E800000000000"
      And the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E810000000000"
      And the raw DoIP tester A sends on TCP "02FD 8001 00000006 0E8010103E00"
      And the raw DoIP tester B sends on TCP "02FD 8001 00000006 0E8110103E00"
      Then the raw DoIP tester A receives on TCP:
        | 02FD 0006 00000009 0E8010101000000000 |
        | 02FD 8002 00000005 10100E8000         |
        | 02FD 8001 00000006 10100E807E00       |
      And the raw DoIP tester B receives on TCP:
        | 02FD 0006 00000009 0E8110101000000000 |
        | 02FD 8002 00000005 10100E8100         |
      And the DoIP connection of the raw tester B is closed

    Example: Several faults in a table
      Given the DoIP ECU injects these DoIP faults:
        | fault        | moment                    | tester | connection | occurrence |
        | garbage DE   | before response           | 0x0E80 |            | 2 times    |
        | reset        | after activation response |        | 2          | once       |
      And the raw DoIP tester is connected
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010101000000000"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010103E00"
      Then the raw DoIP tester reads "02FD 8002 00000005 10100E8000 DE 02FD 8001 00000006 10100E807E00"
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E810000000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E8110101000000000"
      And the raw DoIP tester B loses its connection

  Rule: Faults can be taken back

    Example: The ECU recovers
      Given the DoIP ECU injects the DoIP fault stall at "before response"
      And the raw DoIP tester is connected
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 0005 00000007 0E800000000000 |
        | 02FD 8001 00000006 0E8010103E00   |
      Then the raw DoIP tester receives on TCP:
        | 02FD 0006 00000009 0E8010101000000000 |
        | 02FD 8002 00000005 10100E8000         |
      And the DoIP ECU has injected the DoIP fault stall
      And the raw DoIP tester receives no byte on TCP for 200 ms
      When the DoIP ECU injects no DoIP faults any more
      Then the raw DoIP tester receives on TCP "02FD 8001 00000006 10100E807E00"
