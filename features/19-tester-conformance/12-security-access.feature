@iso13400-2
Feature: How a tester unlocks an ECU

  Background:
    Given the DoIP entity of the conformance catalogue
    And the raw DoIP tester has activated routing

  @T-68
  Rule: A key is sent only after the ECU has given a seed

    Example: A key out of the blue
      When the raw DoIP tester asks and hears:
        | 27 02 AA | 7F 27 24 |
      Then the DoIP tester under test has violated only the rule T-68

    Example: A key after another session
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 A5          |
        | 10 03    | 50 03 00 32 01 F4 |
        | 27 02 AA | 7F 27 24          |
      Then the DoIP tester under test has violated only the rule T-68

    Example: A key after a seed
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 A5 |
        | 27 02 AA | 67 02    |
      Then the DoIP tester under test has violated no rule

  @T-69
  Rule: A key is for the level of the seed

    Example: A key of level 3 after a seed of level 1
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 A5 |
        | 27 04 AA | 7F 27 24 |
      Then the DoIP tester under test has violated only the rule T-69

    Example: Level 1, then level 3
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 A5 |
        | 27 02 AA | 67 02    |
        | 27 03    | 67 03 A5 |
        | 27 04 AA | 67 04    |
      Then the DoIP tester under test has violated no rule

  @T-70
  Rule: No key is sent after a seed of zeros: the level is unlocked

    Example: A key although the level is unlocked
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 00 00 |
        | 27 02 AA | 67 02       |
      Then the DoIP tester under test has violated only the rule T-70

    Example: No key if the level is unlocked
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 00 00 |
        | 22 F1 A0 | 62 F1 A0 01 |
      Then the DoIP tester under test has violated no rule

  @T-71
  Rule: For each key there is a new seed

    Example: Another key for the same seed
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 A5 |
        | 27 02 AA | 7F 27 35 |
        | 27 02 AB | 7F 27 24 |
      Then the DoIP tester under test has violated only the rule T-71

    Example: Another key for another seed
      When the raw DoIP tester asks and hears:
        | 27 01    | 67 01 A5 |
        | 27 02 AA | 7F 27 35 |
        | 27 01    | 67 01 A6 |
        | 27 02 AB | 67 02    |
      Then the DoIP tester under test has violated no rule

  @T-65
  Rule: A seed is not asked for again before a key was sent for the last one

    Example: A seed, and one more
      When the raw DoIP tester asks and hears:
        | 27 01 | 67 01 A5 |
        | 27 01 | 67 01 A6 |
      Then the DoIP tester under test has violated only the rule T-65

    Example: A seed of zeros, and one more
      When the raw DoIP tester asks and hears:
        | 27 01 | 67 01 00 |
        | 27 01 | 67 01 00 |
      Then the DoIP tester under test has not violated the rule T-65

  @T-72
  Rule: The levels of SecurityAccess that ISO has reserved are not used: 0x00, 0x43 to 0x5E and 0x7F

    Example: The first of the reserved levels
      When the raw DoIP tester asks and hears:
        | 27 43 | 7F 27 12 |
      Then the DoIP tester under test has violated only the rule T-72

    Example: The last level before them
      When the raw DoIP tester asks and hears:
        | 27 41 | 67 41 A5 |
      Then the DoIP tester under test has violated no rule
