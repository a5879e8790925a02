@iso13400-2
Feature: Certificates that a tester must refuse

  Whether a tester looks at certificates shows when one of them is wrong. Each of the steps gives the ECU a new
  certificate with one fault; a good tester ends the handshake, and the ECU sees no DoIP message.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: A tester refuses a certificate that has expired

    Example: A careful tester
      Given the DoIP ECU also listens with TLS and an expired certificate
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "the ECU's certificate has expired"
      And a TLS handshake with the DoIP ECU has failed with "the tester sent the alert"
      And the DoIP ECU has received no routing activation request

    Example: A careless tester gets through
      Given the DoIP ECU also listens with TLS and an expired certificate
      And the DoIP tester accepts any TLS certificate
      When the DoIP tester connects to the DoIP ECU with TLS
      Then a DoIP tester has connected to the DoIP ECU with TLS

    Example: A careless tester is found out
      When this DoIP feature runs:
        """
        Scenario: Expired
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU also listens with TLS and an expired certificate
          And the DoIP tester accepts any TLS certificate
          When the DoIP tester tries to connect to the DoIP ECU with TLS
          Then a TLS handshake with the DoIP ECU has failed
        """
      Then its DoIP scenario "Expired" fails with:
        """
        expected: a TLS handshake with the DoIP ECU has failed
        instead:  it did not happen within 50 ms
        """

  Rule: A tester refuses a certificate that is not valid yet

    Example: The ECU's clock is ahead
      Given the DoIP ECU also listens with TLS and a certificate that is not yet valid
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "the ECU's certificate is not valid yet"

  Rule: A tester refuses a certificate of an authority that it does not know

    Example: Somebody else's ECU
      Given the DoIP ECU also listens with TLS and an untrusted certificate
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "an unknown authority has issued it"
      And a TLS handshake with the DoIP ECU has failed

  Rule: A tester refuses a certificate for another host

    Example: A certificate that was copied
      Given the DoIP ECU also listens with TLS and a certificate for another host
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "the ECU's certificate is for another host"

  Rule: The certificate can change while the ECU runs

    Example: The certificate runs out between two connections
      Given the DoIP ECU also listens with TLS
      When the DoIP tester connects to the DoIP ECU with TLS
      And the DoIP tester disconnects
      And the DoIP ECU also listens with TLS and an expired certificate
      And the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "has expired"

  Rule: Certificates can be given as files

    Example: PEM
      Given the DoIP TLS certificates are written to the folder "target/tls/pem"
      And the DoIP ECU also listens with TLS as follows:
        | certificate file | target/tls/pem/ecu.pem     |
        | private key file | target/tls/pem/ecu-key.pem |
      When the DoIP tester connects to the DoIP ECU with TLS
      Then a DoIP tester has connected to the DoIP ECU with TLS

    Example: PKCS#12
      Given the DoIP TLS certificates are written to the folder "target/tls/pkcs12"
      And the DoIP ECU also listens with TLS as follows:
        | PKCS#12 file | target/tls/pkcs12/ecu.p12 |
        | password     | changeit                 |
      When the DoIP tester connects to the DoIP ECU with TLS
      Then a DoIP tester has connected to the DoIP ECU with TLS
