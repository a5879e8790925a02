@iso13400-2
Feature: Entity status and power mode, asked by the embedded tester

  Background:
    Given a DoIP ECU with:
      | logical address   | 0x1010    |
      | node type         | node      |
      | maximum sockets   | 4         |
      | maximum data size | 4096      |
      | power mode        | not ready |

  Rule: The entity status counts the testers

    Example: Nobody there yet
      When the DoIP tester asks the DoIP ECU for its entity status
      Then the DoIP tester has received the entity status:
        | node type         | node |
        | maximum sockets   | 4    |
        | open sockets      | 0    |
        | maximum data size | 4096 |

    Example: One tester with active routing
      Given the DoIP tester activates routing
      When the DoIP tester asks the DoIP ECU for its entity status
      Then the DoIP tester has received the entity status:
        | open sockets | 1 |

  Rule: The power mode says whether diagnosis makes sense

    Example: Not ready
      When the DoIP tester asks the DoIP ECU for its power mode
      Then the DoIP tester has received the power mode "not ready"
