@iso13400-2
Feature: Deviations by name

  A test of a tester also needs entities that are wrong, or that read an open point of the standard in another way. None of these
  deviations is in force unless a feature asks for it.

  Background:
    Given the DoIP entity of the conformance catalogue

  @deviation @E-DEV-01
  Rule: Header NACKs may be left out or not close the connection

    Example: None is sent, neither on TCP nor on UDP
      Given the DoIP ECU deviates from the DoIP standard: "sends no header NACK"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0009 00000003 AABBCC"
      And the raw DoIP tester sends on UDP "02FF 0001 00000000"
      Then the DoIP connection of the raw tester is open
      And the raw DoIP tester receives nothing on UDP

    Example: The connection stays open
      Given the DoIP ECU deviates from the DoIP standard: "keeps the connection open after a NACK"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FF 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 00"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E81 1000 3E00"
      Then the raw DoIP tester receives on TCP "02FD 8003 00000005 1000 0E81 02"
      And the DoIP connection of the raw tester is open

    Example: Version 0xFF is taken for an unknown payload type
      Given the DoIP ECU deviates from the DoIP standard: "takes the default version for an unknown payload type"
      When the raw DoIP tester sends on UDP "FF00 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 01"

    Example: The version of the request is not mirrored
      Given the DoIP ECU deviates from the DoIP standard: "answers with its own protocol version"
      When the raw DoIP tester sends on UDP "04FB 4003 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4004 00000001 01"

  @deviation @E-DEV-02
  Rule: Sizes may be counted in another way

    Example: The maximum data size without the addresses
      Given the DoIP ECU deviates from the DoIP standard: "compares the maximum data size with the UDS bytes"
      And the DoIP ECU stays silent on "36 ..."
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00001004 0E80 1000 36" and 4095 more bytes
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1000 0E80 00"

    @doip-lenient
    Example: No UDS byte at all
      Given the DoIP ECU deviates from the DoIP standard: "accepts UDS requests without user data"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000004 0E80 1000"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 1000 0E80 00"
      And the DoIP connection of the raw tester is open

    Example: All connections count as sockets in use
      Given the DoIP ECU deviates from the DoIP standard: "counts all connections in the entity status"
      And the raw DoIP tester is connected
      And a DoIP tester has connected to the DoIP ECU
      When the raw DoIP tester sends on UDP "02FD 4001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 4002 00000007 00 02 01 00001000"

  @deviation @E-DEV-03
  Rule: Routing activation may be decided in another order or without asking

    Example: The connection stays open after a denial
      Given the DoIP ECU deviates from the DoIP standard: "keeps the connection open after a denied routing activation"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0EFF 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0EFF 1000 00 00000000"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"

    Example: The type is checked before the address
      Given the DoIP ECU deviates from the DoIP standard: "checks the activation type before the source address"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0EFF E0 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0EFF 1000 06 00000000"

    Example: TLS is demanded before all else
      Given the DoIP ECU deviates from the DoIP standard: "demands TLS before all other checks"
      And the DoIP ECU requires TLS for routing activation
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0EFF E0 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0EFF 1000 07 00000000"

    Example: Reserved bytes have to be zero
      Given the DoIP ECU deviates from the DoIP standard: "refuses routing activation with reserved bytes that are not zero"
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000001"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 06 00000000"
      And the DoIP connection of the raw tester is closed

    Example: Nobody is asked whether it is alive
      Given the DoIP ECU deviates from the DoIP standard: "denies routing activation without an alive check"
      And the raw DoIP tester A has activated routing as 0x0E80
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 03 00000000"
      And the DoIP connection of the raw tester A is open

  @deviation @E-DEV-04
  Rule: Open points may be read in another way

    @doip-lenient
    Example: Silence before routing activation
      Given the DoIP ECU deviates from the DoIP standard: "stays silent on UDS requests before routing activation"
      When the raw DoIP tester sends on TCP "02FD 8001 00000006 0E80 1000 3E00"
      Then the raw DoIP tester receives nothing on TCP
      And the DoIP ECU has executed no UDS request

    Example: A foreign alive check response is ignored
      Given the DoIP ECU deviates from the DoIP standard: "ignores alive check responses of other testers"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0008 00000002 0E81"
      Then the DoIP connection of the raw tester is open

    Example: An alive check request of a tester is answered
      Given the DoIP ECU deviates from the DoIP standard: "answers alive check requests of testers"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 0007 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0008 00000002 1000"

    Example: An acknowledgement of a tester is refused
      Given the DoIP ECU deviates from the DoIP standard: "refuses acknowledgements of testers"
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8002 00000005 0E80100000"
      Then the raw DoIP tester receives on TCP "02FD 0000 00000001 01"

  @deviation @E-DEV-05
  Rule: To a functional request all negative responses may be sent

    Example: Request out of range
      Given the DoIP ECU deviates from the DoIP standard: "refuses functional requests with every NRC"
      And the DoIP ECU rejects "22 F1 8C" with NRC 0x31
      And the raw DoIP tester has activated routing
      When the raw DoIP tester sends on TCP "02FD 8001 00000007 0E80 E400 22F18C"
      Then the raw DoIP tester receives on TCP "02FD 8002 00000005 E400 0E80 00"
      And the raw DoIP tester receives on TCP, in any order:
        | 02FD 8001 00000007 1000 0E80 7F2231   |
        | 02FD 8001 00000008 1010 0E80 62F18C10 |
