@iso13400-2
Feature: The identity of an ECU

  What an ECU says of itself may change while it runs; it holds from the next message on.

  Background:
    Given a DoIP ECU with logical address 0x1010

  Rule: An ECU says who it is when it is asked

    Example: Without further steps
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | logical address | 0x1010                     |
        | VIN             | none                       |
        | EID             | 02:00:00:00:10:10          |
        | GID             | none                       |
        | further action  | no further action required |
        | sync status     | synchronised               |

    Example: With a VIN, an EID and a GID
      Given the DoIP ECU has the VIN "WAUZZZ8K9BA123456"
      And the DoIP ECU has the EID 02:00:00:00:00:01
      And the DoIP ECU has the GID 02:00:00:00:00:0A
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | VIN | WAUZZZ8K9BA123456 |
        | EID | 02:00:00:00:00:01 |
        | GID | 02:00:00:00:00:0A |

    Example: The VIN is lost
      Given the DoIP ECU has the VIN "WAUZZZ8K9BA123456"
      And the DoIP ECU has no VIN
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | VIN | none |

  Rule: An ECU answers a question for a VIN or EID only if it is its own

    Example: The VIN of another vehicle
      Given the DoIP ECU has the VIN "WAUZZZ8K9BA123456"
      When the DoIP tester asks the DoIP ECU for vehicle identification with VIN "WAUZZZ8K9BA654321"
      Then the DoIP tester has received no vehicle identification

    Example: Its own EID
      Given the DoIP ECU has the EID 02:00:00:00:00:01
      When the DoIP tester asks the DoIP ECU for vehicle identification with EID 02:00:00:00:00:01
      Then the DoIP tester has received the vehicle identification:
        | EID | 02:00:00:00:00:01 |

  Rule: The further action tells what a tester has to do first

    Scenario Outline: By name or number: <action>
      Given the DoIP ECU has the further action <action>
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | further action | 0x10 |

      Examples:
        | action             |
        | "central security" |
        | 0x10               |

  Rule: The sync status is optional

    Example: Not synchronised yet
      Given the DoIP ECU has the sync status incomplete
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | sync status | incomplete |

    Example: Left out
      Given the DoIP ECU has no sync status
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | sync status | none |
