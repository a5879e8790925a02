@iso13400-2
Feature: Messages with a wrong header

  A tester has to look at the eight bytes of a header before it trusts what follows. Each of them can be wrong, in the messages of one kind
  or in all, always or only sometimes; the rest of the message stays right.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: The versions can be wrong

    Example: The inverse version is not inverse
      Given the DoIP ECU injects the DoIP fault "wrong inverse version" into its routing activation responses
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "0202 0006 00000009 0E8010001000000000"

    Example: A version that is reserved, with its right inverse
      Given the DoIP ECU injects the DoIP fault "wrong version" into its responses
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 7F80 8001 00000006 10000E807E00 |

    Example: The version of another edition
      Given the DoIP ECU injects the DoIP fault "wrong version 0x04" into its acknowledgements
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 04FB 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E807E00 |

  Rule: The payload type can be wrong

    Example: A reserved payload type
      Given the DoIP ECU injects the DoIP fault "wrong payload type" into its responses
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 0009 00000006 10000E807E00 |

    Example: A positive acknowledgement that calls itself negative
      Given the DoIP ECU injects the DoIP fault "wrong payload type 0x8003" into its acknowledgements
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 10000E8000"

  Rule: The payload length can be wrong, while the payload is whole

    Example: One byte too short
      Given the DoIP ECU injects the DoIP fault "length too short by 1" into its acknowledgements
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the raw DoIP tester receives the bytes "02FD 8002 00000004 10000E8000" on TCP

    Example: Four bytes too long, so that the tester waits for more
      Given the DoIP ECU injects the DoIP fault "length too long by 4" into its acknowledgements
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the raw DoIP tester receives the bytes "02FD 8002 00000009 10000E8000" on TCP
      And the raw DoIP tester receives no byte on TCP for 100 ms

    Example: As long as four bytes can tell
      Given the DoIP ECU injects the DoIP fault "huge length" into its routing activation responses
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives the bytes "02FD 0006 FFFFFFFF 0E8010001000000000" on TCP

    Example: A length of 2 GiB, which turns negative in many a tester
      Given the DoIP ECU injects the DoIP fault "wrong payload length 0x80000000" into its responses
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives the bytes "02FD 8002 00000005 10000E8000" on TCP
      And the raw DoIP tester receives the bytes "02FD 8001 80000000 10000E807E00" on TCP

  Rule: The payload can have a size that its type does not allow, and the length says so

    Example: An acknowledgement without its code
      Given the DoIP ECU injects the DoIP fault "payload cut by 1" into its acknowledgements
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000004 10000E80"

    Example: A routing activation response between both forms
      Given the DoIP ECU injects the DoIP fault "payload grown by 2" into its routing activation responses
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 0000000B 0E80100010000000000000"

  Rule: The journal has the bytes that were really sent, and says why they are no message

    Example: The fault, the bytes and what is wrong with them
      Given the DoIP ECU injects the DoIP fault "wrong inverse version" into its routing activation responses once
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "0202 0006 00000009 0E8010001000000000"
      And the DoIP ECU has injected the DoIP fault "wrong inverse version" exactly 1 time
      And the DoIP ECU has noted these DoIP faults:
        | fault "wrong inverse version" into routing activation responses (1st time) |
      And the DoIP ECU has recorded the sent bytes "0202 0006 00000009 0E8010001000000000" as no message: "the inverse of version 0x02 is not 0x02"

    Example: A wrong length
      Given the DoIP ECU injects the DoIP fault "huge length" into its power mode responses once
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 FFFFFFFF 01"
      And the DoIP ECU has recorded the sent bytes "02FD 4004 FFFFFFFF 01" as no message: "the header says 4294967295 bytes of payload, there are 1"

    Example: A message of the type that the bytes say
      Given the DoIP ECU injects the DoIP fault "wrong payload type 0x8003" into its acknowledgements once
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 10000E8000"
      And the DoIP ECU has recorded the sent bytes "02FD 8003 00000005 10000E8000" as a DiagnosticMessageNack
