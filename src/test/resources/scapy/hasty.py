"""Scapy as a tester in a hurry: it sends a request before it has activated routing.

Usage: hasty.py IP PORT
"""
import logging
import sys

logging.getLogger("scapy").setLevel(logging.ERROR)

from scapy.contrib.automotive.doip import DoIP, DoIPSocket  # noqa: E402
from scapy.contrib.automotive.uds import UDS, UDS_RDBI  # noqa: E402

tester = DoIPSocket(sys.argv[1], int(sys.argv[2]), activate_routing=False)
tester.send(DoIP(payload_type=0x8001, source_address=0x0E80, target_address=0x1010)
            / UDS() / UDS_RDBI(identifiers=[0xF190]))
print("nack=%02x" % DoIP(tester.ins.recv(1024)).nack_code)
tester.close()
