@iso13400-2
Feature: Discovery by the embedded tester

  Questions on UDP need no connection and no routing activation.

  Background:
    Given a DoIP ECU with:
      | logical address | 0x1010            |
      | VIN             | WAUZZZ8K9BA123456 |
      | EID             | 02:00:00:00:00:01 |
      | GID             | 02:00:00:00:00:0A |

  Rule: The ECU identifies itself to everybody who asks

    Example: Who is there?
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | VIN             | WAUZZZ8K9BA123456        |
        | logical address | 0x1010                   |
        | EID             | 02:00:00:00:00:01        |
        | GID             | 02:00:00:00:00:0A        |
        | further action  | no further action required |
        | sync status     | synchronised             |

    Example: A new ECU has no VIN yet
      Given a DoIP ECU "new" with logical address 0x1020
      When the DoIP tester asks the DoIP ECU "new" for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | VIN | none |
        | GID | none |

  Rule: A question for one EID or one VIN is for its owner only

    Example: Its own EID
      When the DoIP tester asks the DoIP ECU for vehicle identification with EID 02:00:00:00:00:01
      Then the DoIP tester has received the vehicle identification:
        | logical address | 0x1010 |

    Example: Its own VIN
      When the DoIP tester asks the DoIP ECU for vehicle identification with VIN "WAUZZZ8K9BA123456"
      Then the DoIP tester has received the vehicle identification:
        | logical address | 0x1010 |

    Example: The EID of another one
      Given the DoIP tester waits at most 200 ms for an answer
      When the DoIP tester asks the DoIP ECU for vehicle identification with EID 02:00:00:00:00:02
      Then the DoIP tester has received no vehicle identification

    Example: The VIN of another vehicle
      Given the DoIP tester waits at most 200 ms for an answer
      When the DoIP tester asks the DoIP ECU for vehicle identification with VIN "WVWZZZ1JZXW000001"
      Then the DoIP tester has received no vehicle identification
