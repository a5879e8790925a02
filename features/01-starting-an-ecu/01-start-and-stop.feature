Feature: Starting and stopping an ECU

  An ECU of a scenario is a real DoIP server on this machine. It listens on a free port of the loopback
  address unless told otherwise, and it stops by itself at the end of the scenario.

  Rule: One step sets an ECU up and starts it

    Example: It runs and can be reached
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU answers TesterPresent with "7E 00"
      When the DoIP tester sends "3E 00"
      Then the DoIP ECU is running
      And the DoIP tester has received the UDS response "7E 00"

  Rule: An ECU can be set up first and started later

    Example: Scripted before its start
      Given a DoIP ECU with logical address 0x1010 that is not started
      And the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55"
      When the DoIP ECU starts
      And the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received the UDS response "62 F1 90 57 41 55"

    Example: Nobody reaches it before
      Given a DoIP ECU with logical address 0x1010 that is not started
      Then the DoIP ECU is not running
      And no DoIP tester has connected to the DoIP ECU

    Example: Starting a running ECU changes nothing
      Given a DoIP ECU with logical address 0x1010
      And the DoIP tester connects to the DoIP ECU
      When the DoIP ECU starts
      Then the DoIP tester is still connected to the DoIP ECU

  Rule: A stopped ECU has closed its connections

    Example: The tester is cut off
      Given a DoIP ECU with logical address 0x1010
      And the DoIP tester activates routing
      When the DoIP ECU stops
      Then the DoIP ECU is not running
      And the DoIP ECU has closed the connection to the DoIP tester

    Example: Stopping it twice changes nothing
      Given a DoIP ECU with logical address 0x1010
      When the DoIP ECU stops
      And the DoIP ECU stops
      Then the DoIP ECU is not running

  Rule: Stubs and the record of requests outlive a restart

    Example: It answers as before
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP ECU restarts
      And the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"

    Example: It remembers who was there
      Given a DoIP ECU with logical address 0x1010
      And the DoIP tester activates routing
      When the DoIP ECU restarts
      Then the DoIP ECU has received a routing activation request from 0x0E80
