Feature: Several requests at once

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers all other UDS requests positively

  Rule: In order: others may stand between them

    Example: Session first, then the identifier
      When the DoIP tester sends "10 03"
      And the DoIP tester sends "3E 00"
      And the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received these UDS requests in order:
        | request  | tester | target |
        | 10 03    | 0x0E80 | 0x1010 |
        | 22 F1 ?? |        |        |

    Example: The other way round
      When this DoIP feature runs:
        """
        Scenario: Too early
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "22 F1 90"
          And the DoIP tester sends "10 03"
          Then the DoIP ECU has received "10 03"
          And the DoIP assertions wait at most 50 ms
          And the DoIP ECU has received these UDS requests in order:
            | request  |
            | 10 03    |
            | 22 F1 90 |
        """
      Then its DoIP scenario "Too early" fails with:
        """
        expected: the DoIP ECU has received these UDS requests in order
        instead:  row 2 of 2, "22 F1 90", did not come within 50 ms
        closest:  it came at
        """

  Rule: Only these: in this order, and no others

    Example: Two requests and nothing else
      When the DoIP tester sends "10 03"
      And the DoIP tester sends "22 F1 90"
      Then the DoIP ECU has received only these UDS requests:
        | request  |
        | 10 03    |
        | 22 F1 90 |
      And the DoIP ECU has received only these UDS requests within 50 ms:
        | request                  |
        | DiagnosticSessionControl |
        | ReadDataByIdentifier     |

    Example: A surplus request
      When this DoIP feature runs:
        """
        Scenario: One more
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "10 03"
          And the DoIP tester sends "22 F1 8C"
          Then the DoIP ECU has received only these UDS requests:
            | request  |
            | 10 03    |
            | 22 F1 90 |
        """
      Then its DoIP scenario "One more" fails with:
        """
        expected: the DoIP ECU has received only these UDS requests
        instead:  row 2 differs; 2 expected, 2 received
        > 2  22 F1 [8C]  ECUSerialNumber  expected [90] VIN, from 0x0E80, to 0x1010
        """

    Example: A misspelt column
      When this DoIP feature runs:
        """
        Scenario: A typo
          Given a DoIP ECU with logical address 0x1010
          Then the DoIP ECU has received only these UDS requests:
            | reqest |
            | 10 03  |
        """
      Then its DoIP scenario "A typo" fails with:
        """
        reqest
        did you mean request?
        """
