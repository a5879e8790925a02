Feature: Socket options

  Names and levels are those of the C headers. Options are set before the start, so the ECU is set up as one that
  is not started. Which options there are depends on the system; an unknown one is answered with the list.

  Background:
    Given a DoIP ECU with logical address 0x1010 that is not started

  Rule: Options are set by level and name, and read back from the system

    Example: A buffer size and address reuse
      Given the DoIP ECU has these socket options:
        | level      | name         | value |
        | SOL_SOCKET | SO_RCVBUF    | 65536 |
        | SOL_SOCKET | SO_REUSEADDR | on    |
      When the DoIP ECU starts
      Then the DoIP ECU has the socket option "SO_RCVBUF" set to "65536"
      And the DoIP ECU has the socket option "SOL_SOCKET/SO_REUSEADDR" set to "on"

  Rule: What only connections have is read back while a tester is connected

    Example: Keep-alive
      Given the DoIP ECU has these socket options:
        | level       | name         | value |
        | SOL_SOCKET  | SO_KEEPALIVE | on    |
        | IPPROTO_TCP | TCP_NODELAY  | off   |
      And the DoIP ECU starts
      When the DoIP tester connects to the DoIP ECU
      Then a DoIP tester has connected to the DoIP ECU
      And the DoIP ECU has the socket option "SO_KEEPALIVE" set to "on"
      And the DoIP ECU has the socket option "IPPROTO_TCP/TCP_NODELAY" set to "off"

  Rule: The level may be left out

    Example: By name only
      Given the DoIP ECU has these socket options:
        | name         | value |
        | SO_REUSEADDR | off   |
      When the DoIP ECU starts
      Then the DoIP ECU has the socket option "SO_REUSEADDR" set to "off"

  Rule: A stopped ECU takes other options for its next start

    Example: Another buffer size
      Given the DoIP ECU starts
      And the DoIP ECU stops
      And the DoIP ECU has these socket options:
        | name      | value |
        | SO_RCVBUF | 32768 |
      When the DoIP ECU starts
      Then the DoIP ECU has the socket option "SO_RCVBUF" set to "32768"
