@iso13400-2
Feature: Messages with wrong content

  The header is right, and something behind it is not: an address, a code, or what a UDS response repeats from its request. A tester that
  does not compare takes it for its answer.

  Background:
    Given the DoIP entity of the conformance catalogue

  Rule: The addresses can be wrong

    Example: The response of an ECU that was not asked
      Given the DoIP ECU injects the DoIP fault "wrong source address 0x1010" into its responses
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10100E807E00 |

    Example: An acknowledgement for another tester
      Given the DoIP ECU injects the DoIP fault "wrong target address" into its acknowledgements
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E8100"

    Example: Routing is activated for another tester
      Given the DoIP ECU injects the DoIP fault "wrong target address" into its routing activation responses
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8110001000000000"

    Example: Another entity activates routing
      Given the DoIP ECU injects the DoIP fault "wrong source address" into its routing activation responses
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010011000000000"

  Rule: The codes can be wrong

    Example: Routing is denied in words, and active in truth
      Given the DoIP ECU injects the DoIP fault "wrong code 0x06" into its routing activation responses
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E800000000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E8010000600000000"
      And the DoIP connection of the raw tester is open

    Example: A reserved acknowledge code
      Given the DoIP ECU injects the DoIP fault "wrong code" into its acknowledgements once
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E80"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 10000E807F"
      And the DoIP connection of the raw tester is open

    Example: A header NACK that gives another reason
      Given the DoIP ECU injects the DoIP fault "wrong code 0x03" into its header NACKs
      When the raw DoIP tester sends on TCP "02FD 4000 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 03"

    Example: A negative acknowledgement that gives another reason
      Given the DoIP ECU injects the DoIP fault "wrong code 0x05" into its NACKs
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E802FFF3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 2FFF0E8005"

  Rule: What a UDS response repeats can be wrong

    Scenario Outline: <fault>
      Given the DoIP ECU answers "<request>" with "<response>"
      And the DoIP ECU injects the DoIP fault "<fault>" into its responses
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 0000000<length> 0E801000 <request>"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000        |
        | 02FD 8001 0000000<size> 10000E80 <wrong> |

      Examples:
        | fault                      | request     | response    | wrong       | length | size |
        | wrong service              | 22 F1 95    | 62 F1 95 01 | 63 F1 95 01 | 7      | 8    |
        | wrong service 0x6E         | 22 F1 95    | 62 F1 95 01 | 6E F1 95 01 | 7      | 8    |
        | wrong data identifier      | 22 F1 95    | 62 F1 95 01 | 62 F1 96 01 | 7      | 8    |
        | wrong DID echo             | 2E F1 95 07 | 6E F1 95    | 6E F1 96    | 8      | 7    |
        | wrong SID echo             | 22 F1 95    | 7F 22 31    | 7F 23 31    | 7      | 7    |
        | wrong NRC                  | 22 F1 95    | 7F 22 31    | 7F 22 10    | 7      | 7    |
        | wrong sub-function         | 10 03       | 50 03       | 50 04       | 6      | 6    |
        | wrong routine identifier   | 31 01 FF 00 | 71 01 FF 00 | 71 01 FF 01 | 8      | 8    |
        | wrong block counter 0x09   | 36 01 AA    | 76 01       | 76 09       | 7      | 6    |

    Example: A response that lacks the field is passed over and does not count
      Given the DoIP ECU injects the DoIP fault "wrong data identifier" into its responses once
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000   |
        | 02FD 8001 00000006 10000E807E00 |
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80100022F190"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000            |
        | 02FD 8001 00000018 10000E80 62 F191 *    |
      And the DoIP ECU has injected the DoIP fault "wrong data identifier" exactly 1 time

    Example: Several faults in one message
      Given the DoIP ECU injects these DoIP faults:
        | fault                       | message   |
        | wrong data identifier       | responses |
        | wrong source address 0x1010 | responses |
        | wrong version 0x03          | responses |
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80100022F190"
      Then the raw DoIP tester receives on TCP:
        | 02FD 8002 00000005 10000E8000            |
        | 03FC 8001 00000018 10100E80 62 F191 *    |
