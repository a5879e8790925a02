@iso13400-2
Feature: What UDS requests a tester sends

  Background:
    Given the DoIP entity of the conformance catalogue
    And the raw DoIP tester has activated routing

  @T-66
  Rule: Services that belong to one ECU are not asked for functionally: 0x27, 0x29, 0x34 to 0x38

    Example: A seed of a group
      Given the DoIP ECU stays silent on "27 01"
      And the ECU "body" behind the DoIP gateway stays silent on "27 01"
      When the raw DoIP tester asks "27 01" of 0xE400
      Then the DoIP tester under test has violated only the rule T-66

    Example: A seed of an ECU
      When the raw DoIP tester asks and hears:
        | 27 01 | 67 01 A5 |
      Then the DoIP tester under test has violated no rule

  @T-67
  Rule: TesterPresent to a group asks for no response

    Example: All ECUs have to answer
      When the raw DoIP tester asks "3E 00" of 0xE400
      Then the DoIP tester under test has violated only the rule T-67

    Example: No ECU has to answer
      When the raw DoIP tester asks "3E 80" of 0xE400
      Then the DoIP tester under test has not violated the rule T-67

  @T-76
  Rule: DiagnosticSessionControl asks for no reserved session: 0x00, 0x05 to 0x3F and 0x7F

    Example: The first of the reserved sessions
      When the raw DoIP tester asks and hears:
        | 10 05 | 7F 10 12 |
      Then the DoIP tester under test has violated only the rule T-76

    Example: The last session before them
      When the raw DoIP tester asks and hears:
        | 10 04 | 50 04 00 32 01 F4 |
      Then the DoIP tester under test has violated no rule

  @T-77
  Rule: ECUReset asks for no reserved reset: 0x00, 0x06 to 0x3F and 0x7F

    Example: The first of the reserved resets
      When the raw DoIP tester asks and hears:
        | 11 06 | 7F 11 12 |
      Then the DoIP tester under test has violated only the rule T-77

    Example: The last reset before them
      When the raw DoIP tester asks and hears:
        | 11 05 | 51 05 |
      Then the DoIP tester under test has violated no rule

  @T-78
  Rule: Services other than DiagnosticSessionControl and ECUReset are asked for without reserved sub-functions

    Example: TesterPresent with a sub-function
      When the raw DoIP tester asks and hears:
        | 3E 01 | 7F 3E 12 |
      Then the DoIP tester under test has violated only the rule T-78

    Example: TesterPresent without
      When the raw DoIP tester asks and hears:
        | 3E 00 | 7E 00 |
      Then the DoIP tester under test has violated no rule

  @T-79
  Rule: The response is not suppressed where its data are what was asked for: seeds, DTCs, results of routines

    Example: A seed that is not to be said
      Given the DoIP ECU stays silent on "27 81"
      When the raw DoIP tester asks "27 81"
      Then the DoIP tester under test has violated only the rule T-79

    Example: A setting that is not to be confirmed
      Given the DoIP ECU stays silent on "85 82"
      When the raw DoIP tester asks "85 82"
      Then the DoIP tester under test has violated no rule

  @T-80
  Rule: A tester sends no UDS responses: services 0x40 to 0x7E and 0xC0 to 0xFF

    Example: The tester answers
      When the raw DoIP tester asks and hears:
        | 62 F1 90 57 | 7F 62 11 |
      Then the DoIP tester under test has violated only the rule T-80

    Example: The tester asks
      When the raw DoIP tester asks and hears:
        | 22 F1 A0 | 62 F1 A0 57 |
      Then the DoIP tester under test has violated no rule

  @T-81
  Rule: A tester sends no negative responses and no response pending

    Example: The tester says that it is busy
      When the raw DoIP tester asks and hears:
        | 7F 22 78 |  |
      Then the DoIP tester under test has violated only the rule T-81

    Example: The ECU says so
      When the raw DoIP tester asks and hears:
        | 22 F1 A0 | 7F 22 21    |
        | 22 F1 A0 | 62 F1 A0 57 |
      Then the DoIP tester under test has violated no rule

  @T-82
  Rule: Services that ISO has reserved are not asked for: 0x3F, 0x80 to 0x82, 0x89 to 0xB9 and 0xBF

    Example: The last of the reserved services
      When the raw DoIP tester asks and hears:
        | B9 01 | 7F B9 11 |
      Then the DoIP tester under test has violated only the rule T-82

    Example: A service of a supplier
      When the raw DoIP tester asks and hears:
        | BA 01 | 7F BA 11 |
      Then the DoIP tester under test has violated no rule

  @T-83
  Rule: Services of 0x10 to 0x3E and 0x83 to 0x88 are those of ISO 14229-1

    Example: A service of KWP2000
      When the raw DoIP tester asks and hears:
        | 1A 90 | 7F 1A 11 |
      Then the DoIP tester under test has violated only the rule T-83

    Example: The service that does the same
      When the raw DoIP tester asks and hears:
        | 22 F1 A0 | 62 F1 A0 57 |
      Then the DoIP tester under test has not violated the rule T-83

  @T-84
  Rule: ReadDataByIdentifier has at least one data identifier, and whole ones

    Example: Half an identifier
      When the raw DoIP tester asks and hears:
        | 22 F1 | 7F 22 13 |
      Then the DoIP tester under test has violated only the rule T-84

    Example: Two identifiers
      When the raw DoIP tester asks and hears:
        | 22 F1 A0 F1 A1 | 62 F1 A0 01 F1 A1 02 |
      Then the DoIP tester under test has violated no rule

  @T-85
  Rule: A UDS request has the length of its service

    Example: A group of DTCs of two bytes
      When the raw DoIP tester asks and hears:
        | 14 FF FF | 7F 14 13 |
      Then the DoIP tester under test has violated only the rule T-85

    Example: A group of DTCs of three bytes
      When the raw DoIP tester asks and hears:
        | 14 FF FF FF | 54 |
      Then the DoIP tester under test has violated no rule
