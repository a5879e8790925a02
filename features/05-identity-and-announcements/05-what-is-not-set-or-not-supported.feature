@iso13400-2
Feature: What an ECU has not or does not support

  Background:
    Given a DoIP ECU with logical address 0x1010

  @Table-1
  Rule: A VIN or GID that is not set is all 00 or all FF

    Example: 00 is the default
      Given the DoIP ECU has no VIN
      And the DoIP ECU has no GID
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 0000000000000000000000000000000000 1010 020000001010 000000000000 00 00"

    Example: FF
      Given the DoIP ECU has no VIN and says so with FF bytes
      And the DoIP ECU has no GID and says so with FF bytes
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF 1010 020000001010 FFFFFFFFFFFF 00 00"

    Example: A tester takes both for not set
      Given the DoIP ECU has no VIN and says so with FF bytes
      And the DoIP ECU has no GID and says so with FF bytes
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | VIN | none |
        | GID | none |

  @DoIP-042
  Rule: Vehicle identification with an EID is optional

    Example: Refused as an unknown payload type
      Given the DoIP ECU does not support vehicle identification with EID
      When the raw DoIP tester sends on UDP "02FD 0002 00000006 020000001010"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 01"
