@iso13400-2
Feature: Acknowledgements of diagnostic messages

  Each diagnostic message of a tester gets exactly one acknowledgement, positive or negative, before any response.

  Background:
    Given a DoIP ECU with logical address 0x1000

  Rule: An acknowledgement may repeat the request, whole, cut or not at all

  Testers must take any of these. Without a step nothing is repeated.

    Example: Nothing
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a DoIP acknowledgement that repeats ""

    Example: All of its UDS bytes
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP ECU repeats the request in its DoIP acknowledgements
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a DoIP acknowledgement that repeats "22 F1 90"
      And the DoIP tester has received the UDS response "62 F1 90 57"

    Example: The beginning
      Given the DoIP ECU answers "22 F1 90" with "62 F1 90 57"
      And the DoIP ECU repeats the first 2 bytes of the request in its DoIP acknowledgements
      When the DoIP tester sends "22 F1 90"
      Then the DoIP tester has received a DoIP acknowledgement that repeats "22 F1"

  Rule: Acknowledgements of the tester are taken without an answer

  A tester does not acknowledge responses. One that does it all the same disturbs nothing.

    Example: A positive and a negative one
      Given the DoIP ECU answers "3E 00" with "7E 00"
      When the DoIP tester activates routing
      And the DoIP tester sends the raw DoIP bytes "02 FD 80 02 00 00 00 05 0E 80 10 00 00"
      And the DoIP tester sends the raw DoIP bytes "02 FD 80 03 00 00 00 05 0E 80 10 00 03"
      And the DoIP tester sends "3E 00"
      Then the DoIP tester has received the UDS response "7E 00"
      And the DoIP tester is still connected to the DoIP ECU
