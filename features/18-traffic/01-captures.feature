Feature: Captures for Wireshark

  What an ECU received and sent so far can be saved as a pcap file at any time, best behind a check that it happened.
  Messages, addresses, ports and times are the real ones; the packets around the messages are made up. Wireshark knows
  DoIP by the port 13400; for another port choose "Decode As..." there, or say `tshark -d tcp.port==NNNN,doip -d udp.port==NNNN,doip`.

  Rule: The capture has the traffic of all ECUs of the scenario

    Example: Reading the VIN
      Given a DoIP ECU with logical address 0x1010
      And the DoIP ECU answers "22 F1 90" with "62 F1 90 57 41 55 5A"
      When the DoIP tester reads the data identifier 0xF190
      Then the DoIP tester has received the UDS response "62 F1 90 57 41 55 5A"
      And the DoIP traffic is saved as the pcap file "target/pcap/reading-the-vin.pcap"

  Rule: A capture that cannot be written fails the scenario

    Example: A file in place of the directory
      When this DoIP feature runs:
        """
        Scenario: No such directory
          Given a DoIP ECU with logical address 0x1010
          Then the DoIP traffic is saved as the pcap file "pom.xml/traffic.pcap"
        """
      Then its DoIP scenario "No such directory" fails with:
        """
        cannot save the DoIP traffic as "pom.xml/traffic.pcap":
          expected: a file that can be written, in a directory that can be made
          to mend:  write for example: "target/pcap/traffic.pcap"
        """

    Example: Nothing to save
      When this DoIP feature runs:
        """
        Scenario: Nobody there
          Then the DoIP traffic is saved as the pcap file "target/pcap/nobody.pcap"
        """
      Then its DoIP scenario "Nobody there" fails with:
        """
        there is no DoIP ECU in this scenario yet
        """
