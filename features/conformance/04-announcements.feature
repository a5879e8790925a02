@iso13400-2
Feature: Vehicle announcements and the wait before identification

  Whenever an entity gets a valid IP address it announces itself three times, 500 ms apart, after a random wait of up to 500 ms. The same
  wait precedes each identification response. The examples stop the entity's clock and let time pass by steps.

  Background:
    Given the DoIP entity of the conformance catalogue
    And the DoIP ECU runs on a clock of its own

  @DoIP-050 @DoIP-125 @Table-12 @E-VID-01 @E-VID-02
  Rule: An entity that starts announces itself three times, the first time after at most 500 ms and then 500 ms apart

    Example: Exactly three, each complete
      Given the DoIP ECU announces itself at each start to "127.0.0.1" and the port of the raw tester
      When the DoIP ECU restarts
      And 1500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on UDP:
        | 02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00 |
        | 02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00 |
        | 02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00 |
      When 10 s pass on the DoIP ECU's clock
      Then the raw DoIP tester receives nothing on UDP

    Example: One by one
      Given the DoIP ECU announces itself at each start to "127.0.0.1" and the port of the raw tester
      And the DoIP ECU restarts
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on UDP "02FD 0004 *"

  @DoIP-051 @DoIP-137 @Table-12 @E-VID-20
  Rule: Before an identification response the entity waits for a random time of up to 500 ms

    Scenario Outline: <request>
      Given the DoIP ECU waits up to 500 ms before each vehicle identification response
      When the raw DoIP tester sends on UDP "<datagram>"
      Then the raw DoIP tester B receives nothing on UDP
      When 500 ms pass on the DoIP ECU's clock
      Then the raw DoIP tester receives on UDP "02FD 0004 *"
      And the raw DoIP tester receives nothing on UDP

      Examples:
        | request            | datagram                                              |
        | Without a filter   | 02FD 0001 00000000                                    |
        | With the EID       | 02FD 0002 00000006 020000000001                       |
        | With the VIN       | 02FD 0003 00000011 534D585A5A5A39395A5453303030303031 |

  @Table-12 @E-STS-07 @E-PMD-05
  Rule: Entity status and power mode are answered without this wait

    Example: Time stands still
      Given the DoIP ECU waits up to 500 ms before each vehicle identification response
      Then the raw DoIP tester receives nothing on UDP

  @DoIP-125 @E-VID-21
  Rule: An entity hears requests that are broadcast on its network, and answers them by unicast

    Example: The broadcast address of the loopback network
      When the raw DoIP tester sends on UDP to "127.255.255.255" "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00"

  @DoIP-109 @DoIP-155 @E-VID-17 @E-VID-18
  Rule: An entity with an IPv6 address does the same by IPv6, with ff02::1 in place of the broadcast address

    Example: It answers by unicast
      Given the DoIP entity "IPv6" of the conformance catalogue at the IP address "::1"
      And the raw DoIP tester turns to the DoIP ECU "IPv6"
      When the raw DoIP tester sends on UDP "02FD 0001 00000000"
      Then the raw DoIP tester receives on UDP "02FD 0004 00000021 534D585A5A5A39395A5453303030303031 1000 020000000001 02000000000A 00 00"

    Example: It announces itself to ff02::1
      Given the DoIP entity "IPv6" of the conformance catalogue at the IP address "::1"
      And the raw DoIP tester turns to the DoIP ECU "IPv6"
      And the DoIP ECU "IPv6" runs on a clock of its own
      And the DoIP ECU "IPv6" announces itself at each start to "ff02::1" and the port of the raw tester
      When the DoIP ECU "IPv6" restarts
      And 1500 ms pass on the DoIP ECU "IPv6"'s clock
      Then the raw DoIP tester receives on UDP:
        | 02FD 0004 * |
        | 02FD 0004 * |
        | 02FD 0004 * |

    Example: Diagnosis over IPv6
      Given the DoIP entity "IPv6" of the conformance catalogue at the IP address "::1"
      And the raw DoIP tester turns to the DoIP ECU "IPv6"
      When the raw DoIP tester has activated routing
      Then the DoIP connection of the raw tester is open
