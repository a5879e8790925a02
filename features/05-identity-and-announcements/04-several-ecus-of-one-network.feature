@iso13400-2
Feature: Several ECUs of one network

  The entities of a vehicle have addresses of their own and the same port, or sit behind one address. A request to all of the network
  reaches all of them.

  Rule: ECUs on addresses of their own hear what is sent to the whole network

    @DoIP-125
    Example: Two ECUs on one port, one request
      Given a DoIP ECU "gateway" with:
        | logical address | 0x1000    |
        | IP address      | 127.0.0.2 |
        | port            | 13483     |
      And a DoIP ECU "brakes" with:
        | logical address | 0x1010    |
        | IP address      | 127.0.0.3 |
        | port            | 13483     |
      When the DoIP tester sends a vehicle identification request to the whole network of the DoIP ECU "gateway"
      Then the DoIP tester has received exactly 2 vehicle identifications
      And the DoIP tester has received a vehicle identification with:
        | logical address | 0x1010 |

    Example: By the address that means all
      Given a DoIP ECU with:
        | logical address | 0x1010 |
        | port            | 13484  |
      When the DoIP tester sends a vehicle identification request to "127.255.255.255" port 13484
      Then the DoIP tester has received exactly 1 vehicle identification

  Rule: ECUs can share one UDP port, and each answers for itself

    Background:
      Given these DoIP ECUs share one UDP port:
        | name    | logical address | EID               | VIN               | node type |
        | gateway | 0x1000          | 02:00:00:00:00:01 | WAUZZZ8K9BA123456 | gateway   |
        | brakes  | 0x1010          | 02:00:00:00:00:02 | WAUZZZ8K9BA123456 | node      |

    Example: A request without a filter is answered by all
      When the DoIP tester sends a vehicle identification request to the DoIP ECU "gateway"
      Then the DoIP tester has received exactly 2 vehicle identifications

    Example: A request with an EID is answered by its owner
      When the DoIP tester asks the DoIP ECU "gateway" for vehicle identification with EID 02:00:00:00:00:02
      Then the DoIP tester has received the vehicle identification:
        | logical address | 0x1010 |

    Example: What no ECU takes is refused once
      When the raw DoIP tester turns to the DoIP ECU "gateway"
      And the raw DoIP tester sends on UDP "02FD 8001 00000006 0E8010003E00"
      Then the raw DoIP tester receives on UDP "02FD 0000 00000001 01"
      When the raw DoIP tester sends on UDP "02FD 0002 00000006 020000000001"
      Then the raw DoIP tester receives on UDP "02FD 0004 *"

    Example: Requests by TCP go to one ECU
      Given the DoIP ECU "brakes" answers "3E 00" with "7E 00"
      When the DoIP tester sends "3E 00" to the DoIP ECU "brakes"
      Then the DoIP ECU "brakes" has received "3E 00"
      And the DoIP ECU "gateway" has received no DoIP request at all

  Rule: A UDP port of its own is possible

    Example: TCP and UDP on two ports
      Given a DoIP ECU with:
        | logical address   | 0x1010   |
        | network interface | loopback |
        | UDP port          | 0        |
        | random seed       | 13400    |
      When the DoIP tester asks the DoIP ECU for its power mode
      Then the DoIP tester has received the power mode ready

  @DoIP-155
  Rule: A tester can listen on one network interface, also for what is sent to ff02::1

    Example: On loopback
      Given a DoIP ECU with logical address 0x1010
      And the DoIP tester listens for announcements on port 13485 of the network interface "loopback"
      When the DoIP ECU announces itself to "127.0.0.1" port 13485
      Then the DoIP tester has received 1 announcement
