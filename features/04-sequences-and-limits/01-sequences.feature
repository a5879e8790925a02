Feature: Sequences of answers

  A cell holds bytes, NRC and its name, or the word silence.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: Answers can be given in turn, and the last is repeated

    Example: Busy at first
      Given the DoIP ECU answers "22 F1 90" in turn with:
        | NRC busyRepeatRequest |
        | 62 F1 90 57           |
      When the DoIP tester sends "22 F1 90"
      And the DoIP tester sends "22 F1 90"
      And the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received these UDS responses:
        | 62 F1 90 57 |

    Example: Silent at first
      Given the DoIP ECU answers "3E 00" in turn with:
        | silence |
        | 7E 00   |
      When the DoIP tester sends "3E 00"
      Then the DoIP tester has received a DoIP acknowledgement
      And the DoIP tester has received no UDS response within 50 ms

  Rule: A sequence can begin again

    Example: A counter of two values
      Given the DoIP ECU answers "22 01 00" in turn and then again from the first with:
        | 62 01 00 00 |
        | 62 01 00 01 |
      When the DoIP tester sends "22 01 00"
      And the DoIP tester sends "22 01 00"
      And the DoIP tester sends "22 01 00"
      Then the DoIP tester has received the UDS response "62 01 00 00"
      And the DoIP ECU has sent the UDS response "62 01 00 01"

  Rule: After a sequence older stubs can take over

    Example: One seed, then no more
      Given the DoIP ECU rejects "27 01" with NRC exceedNumberOfAttempts
      And the DoIP ECU answers "27 01" in turn and then no more with:
        | 67 01 11 22 33 44 |
      When the DoIP tester sends "27 01"
      And the DoIP tester sends "27 01"
      Then the DoIP tester has received a negative response with NRC exceedNumberOfAttempts
