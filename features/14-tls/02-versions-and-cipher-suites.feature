@iso13400-2
Feature: Versions of TLS and cipher suites

  DoIP allows TLS 1.2 and TLS 1.3. An ECU speaks both unless told otherwise, and takes the first of its cipher suites
  that the tester offers too.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: The newest version that both sides speak is used

    Example: Both speak both
      Given the DoIP ECU also listens with TLS
      When the DoIP tester connects to the DoIP ECU with TLS
      Then the DoIP tester is connected with TLS 1.3
      And a DoIP tester has connected to the DoIP ECU with TLS 1.3

    Example: A tester of yesterday
      Given the DoIP ECU also listens with TLS
      And the DoIP tester uses TLS 1.2
      When the DoIP tester activates routing
      Then a DoIP tester has connected to the DoIP ECU with TLS 1.2

    Example: An ECU of yesterday
      Given the DoIP ECU also listens with TLS as follows:
        | TLS versions | TLS 1.2 |
      When the DoIP tester connects to the DoIP ECU with TLS
      Then the DoIP tester is connected with TLS 1.2

    Example: No version in common
      Given the DoIP ECU also listens with TLS as follows:
        | TLS versions | TLS 1.3 |
      And the DoIP tester uses TLS 1.2
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "protocol_version"
      And a TLS handshake with the DoIP ECU has failed with "the tester offers none of the ECU's TLS versions"

  Rule: Cipher suites are named as in the registry, the preferred ones first

    Example: The ECU decides among what the tester offers
      Given the DoIP ECU also listens with TLS as follows:
        | cipher suites | TLS_CHACHA20_POLY1305_SHA256, TLS_AES_128_GCM_SHA256 |
      When the DoIP tester connects to the DoIP ECU with TLS
      Then the DoIP tester is connected with the TLS cipher suite "TLS_CHACHA20_POLY1305_SHA256"

    Scenario Outline: <suite>
      Given the DoIP ECU also listens with TLS
      And the DoIP tester offers only the TLS cipher suite "<suite>"
      When the DoIP tester connects to the DoIP ECU with TLS
      Then the DoIP tester is connected with the TLS cipher suite "<suite>"

      Examples:
        | suite                                         |
        | TLS_AES_128_GCM_SHA256                        |
        | TLS_AES_256_GCM_SHA384                        |
        | TLS_CHACHA20_POLY1305_SHA256                  |
        | TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256       |
        | TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384       |
        | TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 |
        | TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256       |

    Example: Nothing in common
      Given the DoIP ECU also listens with TLS as follows:
        | cipher suites | TLS_AES_128_CCM_SHA256, TLS_AES_128_CCM_8_SHA256 |
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "handshake_failure"
      And a TLS handshake with the DoIP ECU has failed with "the tester offers none of the ECU's cipher suites"

    Example: A typing error
      When this DoIP feature runs:
        """
        Scenario: A suite that nobody has
          Given a DoIP ECU with logical address 0x1010
          And the DoIP ECU also listens with TLS as follows:
            | cipher suites | TLS_AES_128_GCM_SHA265 |
        """
      Then its DoIP scenario "A suite that nobody has" fails with:
        """
        not a TLS cipher suite: "TLS_AES_128_GCM_SHA265"
        to mend:  did you mean TLS_AES_128_GCM_SHA256?
        """
