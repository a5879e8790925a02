@iso13400-2
Feature: ECUs that demand a client certificate

  With mutual authentication only testers with a certificate that the ECU accepts get through. With TLS 1.3 a tester
  learns of the refusal after its own part of the handshake is done.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU also listens with TLS and demands a client certificate

  Rule: A tester with a certificate of a trusted authority gets through

    Example: The workshop's tester
      Given the DoIP tester has a TLS client certificate
      When the DoIP tester connects to the DoIP ECU with TLS
      And the DoIP tester activates routing
      Then the DoIP ECU has received a routing activation request from 0x0E80

    Example: An authority of your own
      Given the DoIP TLS certificates are written to the folder "target/tls/own"
      And the DoIP ECU also listens with TLS as follows:
        | trusted client certificates | target/tls/own/ca.pem |
      And the DoIP tester has a TLS client certificate
      When the DoIP tester connects to the DoIP ECU with TLS
      And the DoIP tester activates routing
      Then the DoIP ECU has received a routing activation request from 0x0E80

  Rule: All others are refused before any DoIP message

    Example: No certificate, TLS 1.3
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "certificate_required"
      And a TLS handshake with the DoIP ECU has failed with "the tester gave no client certificate"
      And the DoIP ECU has received no routing activation request

    Example: No certificate, TLS 1.2
      Given the DoIP tester uses TLS 1.2
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed
      And a TLS handshake with the DoIP ECU has failed with "the tester gave no client certificate"

    Example: A certificate that has expired
      Given the DoIP tester has an expired TLS client certificate
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "certificate_expired"
      And a TLS handshake with the DoIP ECU has failed with "has expired"

    Example: A certificate of an unknown authority
      Given the DoIP tester has an untrusted TLS client certificate
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "unknown_ca"
      And a TLS handshake with the DoIP ECU has failed with "is not trusted"

  Rule: The demand can be dropped

    Example: Back to server authentication only
      Given the DoIP ECU also listens with TLS as follows:
        | client certificate | not required |
      When the DoIP tester connects to the DoIP ECU with TLS
      And the DoIP tester activates routing
      Then the DoIP ECU has received a routing activation request from 0x0E80
