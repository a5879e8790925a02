Feature: Reading secured traffic

  The journal and the report show DoIP messages as on a plain connection. For a capture of the network the ECU writes
  the keys of its connections to a file, which Wireshark reads (Preferences, Protocols, TLS, Pre-Master-Secret log
  filename).

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: The keys of each connection are written to the key log

    Example: Two connections, one with each version
      Given the DoIP ECU writes its TLS keys to the file "target/tls/keys.log"
      When the DoIP tester connects to the DoIP ECU with TLS
      And the DoIP tester disconnects
      And the DoIP tester uses TLS 1.2
      And the DoIP tester connects to the DoIP ECU with TLS
      Then the DoIP TLS key log "target/tls/keys.log" has the keys of 2 connections

  Rule: With a cipher suite without encryption the traffic can be read as it is, if the tester goes along

    Example: A tester that insists on encryption
      Given the DoIP ECU also listens with TLS as follows:
        | cipher suites | TLS_ECDHE_ECDSA_WITH_NULL_SHA |
      When the DoIP tester tries to connect to the DoIP ECU with TLS
      Then the TLS handshake of the DoIP tester has failed with "handshake_failure"
