Feature: Values that are remembered

  Some bytes are known only when they have been sent: a seed, a key, a counter. A pattern gives them a name, and later steps
  write the name. {key} stands for all bytes to the end, {seed:4} for four bytes.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU answers "27 01" with "67 01 11 22 33 44"
    And the DoIP ECU answers all other UDS requests positively

  Rule: A remembered value stands in later steps

    Example: The same key at another level
      When the DoIP tester sends "27 02 AA BB CC DD"
      And the DoIP ECU remembers the UDS request "27 02 {key}"
      And the DoIP tester sends "27 04 ${key}"
      Then the DoIP ECU has received "27 04 AA BB CC DD"

    Example: A tester that sends the seed back as its key
      When the DoIP tester sends "27 01"
      And the DoIP ECU remembers the UDS response "67 01 {seed:4}"
      And the DoIP tester sends "27 02 ${seed}"
      Then the DoIP ECU has received "27 02 ${seed}" exactly 1 time

    Example: Address and size of a download
      When the DoIP tester sends "34 00 44 00 00 80 00 00 00 01 00"
      And the DoIP ECU remembers the UDS request "34 00 44 {address:4} {size:4}"
      Then the remembered DoIP value "address" is "00 00 80 00"
      And the remembered DoIP value "size" is not "${address}"

  Rule: The latest counts, with a mark the latest since then

    Example: Two attempts
      When the DoIP tester sends "27 02 01"
      And the DoIP ECU remembers the UDS request "27 02 {first}"
      And the DoIP mark "second attempt" is set
      And the DoIP tester sends "27 02 02"
      And the DoIP ECU remembers the UDS request "27 02 {second}" since the DoIP mark "second attempt"
      Then the remembered DoIP value "second" is not "${first}"

    Example: Two seeds that are the same
      When the DoIP tester sends "27 01"
      And the DoIP ECU remembers the UDS response "67 01 {seed}"
      And the DoIP mark "second attempt" is set
      And the DoIP tester sends "27 01"
      And the DoIP ECU remembers the UDS response "67 01 {again}" since the DoIP mark "second attempt"
      Then the remembered DoIP value "again" is "${seed}"

  Rule: Failures print what is remembered

    Example: The tester sends another key than before
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A new key
          Given a DoIP ECU with logical address 0x1010
          And the DoIP assertions wait at most 50 ms
          When the DoIP tester sends "27 02 AA BB"
          And the DoIP ECU remembers the UDS request "27 02 {key}"
          And the DoIP tester sends "27 04 AA BC"
          Then the DoIP ECU has received "27 04 ${key}"
        """
      Then its DoIP scenario "A new key" fails with:
        """
        expected: the DoIP ECU has received "27 04 AA BB"
        closest:  27 04 AA [BC]
        values:   key = AA BB
        """

    Example: A value that is not the same
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: Another key
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "27 02 AA BB"
          And the DoIP ECU remembers the UDS request "27 02 {key}"
          Then the remembered DoIP value "key" is "AA BC"
        """
      Then its DoIP scenario "Another key" fails with:
        """
        expected: the remembered DoIP value "key" is AA BC
        instead:  it is AA BB
        """

    Example: A misspelt name
      When this DoIP feature runs:
        """
        @doip-lenient
        Scenario: A typo
          Given a DoIP ECU with logical address 0x1010
          When the DoIP tester sends "27 02 AA BB"
          And the DoIP ECU remembers the UDS request "27 02 {key}"
          And the DoIP tester sends "27 04 ${kee}"
        """
      Then its DoIP scenario "A typo" fails with:
        """
        not a variable with a value: "${kee}"
        did you mean ${key}, which is remembered?
        """
