@iso13400-2
Feature: How a tester transfers data

  Background:
    Given the DoIP entity of the conformance catalogue
    And the raw DoIP tester has activated routing

  @T-58
  Rule: TransferData and RequestTransferExit are sent only while a transfer is active

    Example: A block without a transfer
      When the raw DoIP tester asks and hears:
        | 36 01 AA BB | 7F 36 24 |
      Then the DoIP tester under test has violated only the rule T-58

    Example: The end of a transfer that has ended
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 76 01       |
        | 36 02 CC DD                      | 76 02       |
        | 37                               | 77          |
        | 37                               | 7F 37 24    |
      Then the DoIP tester under test has violated only the rule T-58

    Example: A whole download
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 76 01       |
        | 36 02 CC DD                      | 76 02       |
        | 37                               | 77          |
      Then the DoIP tester under test has violated no rule

  @T-51
  Rule: The blocks of a transfer are counted from 0x01 on, and 0xFF is followed by 0x00

    Example: The first block has the counter 0x00
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 00 AA BB                      | 7F 36 73    |
      Then the DoIP tester under test has violated only the rule T-51

    Example: A block is left out
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 76 01       |
        | 36 03 AA BB                      | 7F 36 73    |
      Then the DoIP tester under test has violated only the rule T-51

    Example: A block comes again because its response was lost
      Given the DoIP tester is judged by these times:
        | P2 | 0 ms |
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 76 01       |
        | 36 02 CC DD                      |             |
        | 3E 00                            | 7E 00       |
        | 36 02 CC DD                      | 76 02       |
        | 37                               | 77          |
      Then the DoIP tester under test has violated no rule

  @T-56
  Rule: A block is not longer than the maxNumberOfBlockLength of the ECU

    Example: A byte too long
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB CC                   | 7F 36 31    |
      Then the DoIP tester under test has violated only the rule T-56

    Example: As long as possible
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 76 01       |
      Then the DoIP tester under test has violated no rule

  @T-60
  Rule: A block that was answered positively is not sent again

    Example: A block twice
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 76 01       |
        | 36 01 AA BB                      | 76 01       |
      Then the DoIP tester under test has violated only the rule T-60

    Example: A block again that was refused
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 7F 36 72    |
        | 36 01 AA BB                      | 76 01       |
      Then the DoIP tester under test has violated no rule

  @T-61
  Rule: A transfer begins only after the last one has ended

    Example: A download within a download
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 34 00 44 00 00 20 00 00 00 00 04 | 7F 34 22    |
      Then the DoIP tester under test has violated only the rule T-61

    Example: A download after a download
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 76 01       |
        | 36 02 CC DD                      | 76 02       |
        | 37                               | 77          |
        | 34 00 44 00 00 20 00 00 00 00 04 | 74 20 00 04 |
      Then the DoIP tester under test has violated no rule

  @T-62
  Rule: A transfer ends only after all its bytes were transferred

    Example: Half of the bytes
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 00 04 | 74 20 00 04 |
        | 36 01 AA BB                      | 76 01       |
        | 37                               | 7F 37 24    |
      Then the DoIP tester under test has violated only the rule T-62

    Example: All bytes of an upload
      When the raw DoIP tester asks and hears:
        | 35 00 44 00 00 10 00 00 00 00 02 | 75 20 00 04 |
        | 36 01                            | 76 01 AA BB |
        | 37                               | 77          |
      Then the DoIP tester under test has violated no rule

  @T-86
  Rule: Address and size have the lengths that addressAndLengthFormatIdentifier says, at least one byte each

    Example: The format says 4 and 4 bytes, the request has 4 and 3
      When the raw DoIP tester asks and hears:
        | 34 00 44 00 00 10 00 00 00 04 | 7F 34 13 |
      Then the DoIP tester under test has violated only the rule T-86

    Example: The format says 3 and 4 bytes
      When the raw DoIP tester asks and hears:
        | 34 00 34 00 00 10 00 00 00 04 | 74 20 00 04 |
      Then the DoIP tester under test has violated no rule
