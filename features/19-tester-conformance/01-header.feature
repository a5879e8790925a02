@iso13400-2
Feature: The header of a tester's messages

  The judge replays what the ECU recorded and knows each rule by its id. Each rule has an example that breaks it and nothing else,
  and one close to it that breaks nothing. The testers here send raw bytes.

  Background:
    Given the DoIP entity of the conformance catalogue

  @T-01
  Rule: The inverse protocol version is the protocol version XOR 0xFF

    Example: One bit of the inverse version is wrong
      When the raw DoIP tester sends on UDP "02FF 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 00"
      And the DoIP tester under test has violated only the rule T-01

    Example: The inverse version is right
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the DoIP tester under test has violated no rule

  @T-02
  Rule: The protocol version is that of an edition, 0x01 to 0x04, or the default 0xFF

    Example: A version of no edition
      When the raw DoIP tester sends on UDP "7F80 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 00"
      And the DoIP tester under test has violated only the rule T-02

    Example: The version of the edition of 2019
      When the raw DoIP tester sends on UDP "03FC 0001 00000000"
      Then the raw DoIP tester receives on UDP "03FC 0004 *"
      And the DoIP tester under test has violated no rule

  @T-03
  Rule: The protocol version stays the same on a connection

    Example: Activated as of 2012, asked as of 2019
      Given the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "03FC 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives on TCP:
        | 03FC 8002 00000005 1000 0E80 00   |
        | 03FC 8001 00000006 1000 0E80 7E00 |
      And the DoIP tester under test has violated only the rule T-03

    Example: The next connection has another version
      Given the raw DoIP tester A has activated routing
      When the raw DoIP tester B sends on TCP "03FC 0005 00000007 0E81 00 00000000"
      Then the raw DoIP tester B receives on TCP "03FC 0006 00000009 0E81 1000 10 00000000"
      And the DoIP tester under test has violated no rule

  @T-04
  Rule: The default protocol version 0xFF stands only in vehicle identification requests

    Example: In a question for the power mode
      When the raw DoIP tester sends on UDP "FF00 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 00"
      And the DoIP tester under test has violated only the rule T-04

    Example: In a question for the vehicle with an EID
      When the raw DoIP tester sends on UDP "FF00 0002 00000006 020000000001"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the DoIP tester under test has violated no rule

  @T-05
  Rule: A datagram carries exactly one DoIP message, of the length that its header says

    Example: Two messages in one datagram
      When the raw DoIP tester sends on UDP "02FD 0001 00000000 02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 04"
      And the DoIP tester under test has violated only the rule T-05

    Example: A datagram that is cut off
      When the raw DoIP tester sends on UDP "02FD 0003 00000011 534D585A5A5A39395A54"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 04"
      And the DoIP tester under test has violated only the rule T-05

    Example: Two messages in one segment of TCP
      When the raw DoIP tester sends on TCP in one segment:
        | 02FD 0005 00000007 0E80 00 00000000 |
        | 02FD 0008 00000002 0E80             |
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open
      And the DoIP tester under test has violated no rule

  @T-06
  Rule: The payload has the length of its type

    Example: A question for the power mode with a byte
      When the raw DoIP tester sends on UDP "02FD 4003 00000001 00"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 04"
      And the DoIP tester under test has violated only the rule T-06

    Example: A question for the power mode
      When the raw DoIP tester sends on UDP "02FD 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 01"
      And the DoIP tester under test has violated no rule

  @T-14
  Rule: Payload types that ISO has reserved are not used

    Example: The first reserved payload type
      When the raw DoIP tester sends on TCP "02FD 0009 00000003 AABBCC"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      And the DoIP tester under test has violated only the rule T-14

    Example: A payload type of the manufacturer
      When the raw DoIP tester sends on TCP "02FD F000 00000003 AABBCC"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"
      And the DoIP tester under test has violated no rule
