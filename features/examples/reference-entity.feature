@iso13400-2 @doip-lenient
Feature: A DoIP entity for testers from outside

  One command starts this entity and keeps it up, docs/how-to/serve-an-ecu.md tells how. In a run of all features it serves for a
  moment only. It is a gateway with an ECU of its own at 0x1000 and two ECUs behind it, one of which is offline. The answers
  do not depend on what came before: a session that is changed is acknowledged and not kept.

  Scenario: Serve until interrupted
    Given a DoIP ECU "reference" with:
      | logical address   | 0x1000                    |
      | node type         | gateway                   |
      | VIN               | SMXZZZ99ZTS000001         |
      | EID               | 02:00:00:00:00:01         |
      | GID               | 02:00:00:00:00:0A         |
      | known testers     | 0x0E80, 0x0E81, 0x0E82    |
      | activation types  | 0x00, 0x01                |
      | maximum sockets   | 2                         |
      | maximum data size | 0x1000                    |
      | power mode        | ready                     |
      | IP address        | ${doip.address:127.0.0.1} |
      | port              | ${doip.tcp.port:13400}    |
      | UDP port          | ${doip.udp.port:}         |
    And the DoIP ECU "reference" also listens with TLS as follows:
      | port | ${doip.tls.port:3496} |
    And the DoIP TLS certificates are written to the folder "target/doip-certificates"
    And these ECUs behind the DoIP gateway "reference":
      | name    | logical address | maximum request size | reachable |
      | online  | 0x1010          | 256                  | yes       |
      | offline | 0x1011          |                      | no        |
    And these functional groups of the DoIP gateway "reference":
      | group  | members        |
      | 0xE400 | itself, online |
    And the DoIP ECU "reference" answers as follows:
      | request  | reply                                                        | NRC                                   | silence |
      | 22 ...   |                                                              | requestOutOfRange                     |         |
      | 22       |                                                              | incorrectMessageLengthOrInvalidFormat |         |
      | 22 ??    |                                                              | incorrectMessageLengthOrInvalidFormat |         |
      | 22 F1 90 | 62 F1 90 53 4D 58 5A 5A 5A 39 39 5A 54 53 30 30 30 30 30 31 |                                       |         |
      | 22 F1 86 | 62 F1 86 01                                                  |                                       |         |
      | 3E ...   |                                                              | subFunctionNotSupported               |         |
      | 3E       |                                                              | incorrectMessageLengthOrInvalidFormat |         |
      | 3E 00    | 7E 00                                                        |                                       |         |
      | 3E 80    |                                                              |                                       | yes     |
      | 10 ...   |                                                              | subFunctionNotSupported               |         |
      | 10       |                                                              | incorrectMessageLengthOrInvalidFormat |         |
      | 10 01    | 50 01 00 32 01 F4                                            |                                       |         |
      | 10 02    | 50 02 00 32 01 F4                                            |                                       |         |
      | 10 03    | 50 03 00 32 01 F4                                            |                                       |         |
      | 10 81    |                                                              |                                       | yes     |
      | 10 82    |                                                              |                                       | yes     |
      | 10 83    |                                                              |                                       | yes     |
      | 11 ...   |                                                              | subFunctionNotSupported               |         |
      | 11       |                                                              | incorrectMessageLengthOrInvalidFormat |         |
      | 11 81    |                                                              |                                       | yes     |
    And the DoIP ECU "reference" answers "11 01" with "51 01" and then closes the DoIP connection
    And the ECU "online" behind the DoIP gateway "reference" answers as follows:
      | request  | reply       | NRC               | silence |
      | 22 ...   |             | requestOutOfRange |         |
      | 22 F1 86 | 62 F1 86 01 |                   |         |
      | 3E 00    | 7E 00       |                   |         |
      | 3E 80    |             |                   | yes     |
    When the DoIP ECU "reference" keeps serving until it is interrupted
    Then the DoIP ECU "reference" is running
