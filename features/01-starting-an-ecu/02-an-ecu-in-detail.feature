@iso13400-2
Feature: An ECU in detail

  Only the logical address is required. All that a table leaves out stays as in an ECU of the short step.

  Rule: A table describes an ECU in the words of the standard

    Example: A gateway with all details
      Given a DoIP ECU with:
        | logical address   | 0x1010                 |
        | VIN               | WAUZZZ8K9BA123456      |
        | EID               | 02:00:00:00:10:10      |
        | GID               | 02:00:00:00:00:01      |
        | further action    | central security       |
        | sync status       | incomplete             |
        | protocol version  | 2019                   |
        | accepted versions | 0x02 and 0x03          |
        | known testers     | 0x0E80, 0x0E81         |
        | activation types  | default, 0xE0          |
        | further targets   | 0x1011, 0x1012, 0xE400 |
        | node type         | gateway                |
        | maximum sockets   | 2                      |
        | maximum data size | 4096                   |
        | power mode        | not ready              |
        | IP address        | 127.0.0.1              |
        | port              | 0                      |
        | buffer size       | 2048                   |
        | journal size      | 1048576                |
      When the DoIP tester asks the DoIP ECU for vehicle identification
      Then the DoIP tester has received the vehicle identification:
        | VIN             | WAUZZZ8K9BA123456 |
        | logical address | 0x1010            |
        | EID             | 02:00:00:00:10:10 |
        | GID             | 02:00:00:00:00:01 |
        | further action  | central security  |
        | sync status     | incomplete        |

  Rule: The entity status tells what the ECU can hold

    Example: A gateway with two sockets
      Given a DoIP ECU with:
        | logical address   | 0x1010  |
        | node type         | gateway |
        | maximum sockets   | 2       |
        | maximum data size | 4096    |
      When the DoIP tester asks the DoIP ECU for its entity status
      Then the DoIP tester has received the entity status:
        | node type         | gateway |
        | maximum sockets   | 2       |
        | open sockets      | 0       |
        | maximum data size | 4096    |

    Example: A node with the defaults
      Given a DoIP ECU with logical address 0x1010
      When the DoIP tester asks the DoIP ECU for its entity status
      Then the DoIP tester has received the entity status:
        | node type       | node |
        | maximum sockets | 255  |
