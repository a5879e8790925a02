@iso13400-2
Feature: The time of a DoIP ECU

  An ECU closes connections that nobody uses. Nobody wants to wait five minutes to see it, so a scenario
  can take the ECU's clock over. Everything that the ECU does by itself then happens when a step lets time pass.

  Background:
    Given a DoIP ECU with logical address 0x1010
    And the DoIP ECU runs on a clock of its own

  Rule: A connection without routing activation ends after T_TCP_Initial_Inactivity

    Example: Two seconds, no less
      Given the DoIP tester connects to the DoIP ECU
      When 1999 ms pass on the DoIP ECU's clock
      Then the DoIP tester is still connected to the DoIP ECU
      When 1 ms passes on the DoIP ECU's clock
      Then the DoIP ECU has closed the connection to the DoIP tester

    Example: Routing activation stops the timer
      Given the DoIP tester activates routing
      When 10 s pass on the DoIP ECU's clock
      Then the DoIP tester is still connected to the DoIP ECU

  Rule: A connection without data ends after T_TCP_General_Inactivity

    Example: Five minutes
      Given the DoIP tester activates routing
      When 5 minutes pass on the DoIP ECU's clock
      Then the DoIP ECU has closed the connection to the DoIP tester

    Example: A request begins the five minutes anew
      Given the DoIP ECU answers "3E 00" with "7E 00"
      And the DoIP tester activates routing
      When 299 s pass on the DoIP ECU's clock
      And the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
      When 299 s pass on the DoIP ECU's clock
      Then the DoIP tester is still connected to the DoIP ECU

  Rule: The timers can be set

    Example: An impatient ECU
      Given the DoIP ECU has these DoIP timers:
        | general inactivity | 1 s |
      And the DoIP tester activates routing
      When 1 s passes on the DoIP ECU's clock
      Then the DoIP ECU has closed the connection to the DoIP tester

  Rule: Late answers wait for the same clock

    Example: An answer after an hour
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57" after 60 min
      And the DoIP ECU has these DoIP timers:
        | general inactivity | 120 min |
      And the DoIP tester waits at most 10 min for an answer
      When the DoIP tester sends "22 F1 90"
      And 60 min pass on the DoIP ECU's clock
      Then the DoIP tester has received the UDS response "62 F1 90 57"
