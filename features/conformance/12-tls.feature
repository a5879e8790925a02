@iso13400-2
Feature: TLS

  An entity may offer DoIP over TLS on a port of its own, 3496 by the standard; the examples take a free one. All rules of plain
  connections hold inside.

  Background:
    Given the DoIP entity of the conformance catalogue

  @Table-39 @E-TLS-01
  Rule: Routing is activated inside TLS, and diagnosis goes on there

    Scenario Outline: TLS <version>
      Given the DoIP entity listens with TLS for the raw testers
      And the raw DoIP tester is connected with TLS <version>
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester is open

      Examples:
        | version |
        | 1.2     |
        | 1.3     |

  @Table-30 @Table-31 @E-TLS-02
  Rule: The common cipher suites are taken

    Scenario Outline: <suite>
      Given the DoIP entity listens with TLS for the raw testers
      And the raw DoIP tester is connected with TLS <version> and <suite>
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"

      Examples:
        | version | suite                                         |
        | 1.3     | TLS_AES_128_GCM_SHA256                        |
        | 1.3     | TLS_AES_256_GCM_SHA384                        |
        | 1.3     | TLS_CHACHA20_POLY1305_SHA256                  |
        | 1.2     | TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256       |
        | 1.2     | TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384       |
        | 1.2     | TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 |

  @Table-30 @E-TLS-10
  Rule: Older versions than TLS 1.2 are refused

    Scenario Outline: TLS <version>
      Given the DoIP entity listens with TLS for the raw testers
      And the raw DoIP tester is connected to the TLS port without TLS
      When the raw DoIP tester offers no newer version than TLS <version>
      Then the raw DoIP tester is refused by the TLS alert protocol_version

      Examples:
        | version |
        | 1.0     |
        | 1.1     |

  @Table-39 @E-TLS-03
  Rule: On the TLS port no DoIP is spoken without TLS

    Example: Plain routing activation
      Given the DoIP entity listens with TLS for the raw testers
      And the raw DoIP tester is connected to the TLS port without TLS
      When the raw DoIP tester sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester loses its connection without a DoIP message

  @DoIP-174 @E-TLS-09
  Rule: A tester that was denied with code 0x07 gets routing with TLS

    Example: First plain, then with TLS
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU requires TLS for routing activation
      When the raw DoIP tester A sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0006 00000009 0E80 1000 07 00000000"
      And the DoIP connection of the raw tester A is closed
      Given the raw DoIP tester B is connected with TLS 1.3
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"
      And the DoIP connection of the raw tester B is open

  @Table-29 @E-TLS-05 @E-TLS-06
  Rule: With mutual authentication only a tester with a good certificate gets a connection

    Scenario Outline: TLS <version> and a valid one
      Given the DoIP entity listens with mutual TLS for the raw testers
      And the raw DoIP tester has activated routing with TLS <version> and a certificate that is valid
      Then the DoIP connection of the raw tester is open

      Examples:
        | version |
        | 1.2     |
        | 1.3     |

    Scenario Outline: TLS <version> and no certificate
      Given the DoIP entity listens with mutual TLS for the raw testers
      Then the raw DoIP tester gets no DoIP connection with TLS <version> and no certificate
      And the DoIP ECU has received no routing activation request

      Examples:
        | version |
        | 1.2     |
        | 1.3     |

    Scenario Outline: TLS <version> and one that is <kind>
      Given the DoIP entity listens with mutual TLS for the raw testers
      Then the raw DoIP tester gets no DoIP connection with TLS <version> and a certificate that is <kind>

      Examples:
        | version | kind      |
        | 1.2     | expired   |
        | 1.3     | expired   |
        | 1.2     | untrusted |
        | 1.3     | untrusted |

  @Table-39 @E-TLS-07
  Rule: Header handler, timers and alive check are the same inside TLS

    Scenario Outline: <what>
      Given the DoIP entity listens with TLS for the raw testers
      And the raw DoIP tester is connected with TLS 1.3
      When the raw DoIP tester sends on TCP "<message>"
      Then the raw DoIP tester receives on TCP "<answer>"
      And the DoIP connection of the raw tester is closed

      Examples:
        | what                       | message                                 | answer                                     |
        | wrong pattern              | 02FF 0005 00000007 0E800000000000       | 02FD 0000 00000001 00                      |
        | wrong length               | 02FD 0005 00000008 0E80000000000000     | 02FD 0000 00000001 04                      |
        | unknown tester             | 02FD 0005 00000007 0EFF 00 00000000     | 02FD 0006 00000009 0EFF 1000 00 00000000   |
        | no activation              | 02FD 8001 00000006 0E80 1000 3E00       | 02FD 8003 00000005 1000 0E80 02            |

    Example: No routing activation for 2 s
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU runs on a clock of its own
      And the raw DoIP tester is connected with TLS 1.3
      And a DoIP tester has connected to the DoIP ECU
      When 1999 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester receives nothing on TCP
      When 1 ms passes on the DoIP ECU's clock
      Then the raw DoIP tester loses its connection

    Example: A newcomer with TLS waits for a plain connection to be checked
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU runs on a clock of its own
      And the raw DoIP tester A has activated routing as 0x0E80
      And the raw DoIP tester B is connected with TLS 1.3
      When the raw DoIP tester B sends on TCP "02FD 0005 00000007 0E80 00 00000000"
      Then the raw DoIP tester A receives on TCP "02FD 0007 00000000"
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester A loses its connection
      And the raw DoIP tester B receives on TCP "02FD 0006 00000009 0E80 1000 10 00000000"

  @DoIP-161 @E-TLS-08
  Rule: UDP is never secured

    Example: Identification, status and power mode of an entity that requires TLS
      Given the DoIP entity listens with TLS for the raw testers
      And the DoIP ECU requires TLS for routing activation
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the raw DoIP tester receives nothing on UDP
