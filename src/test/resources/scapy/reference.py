"""Scapy's DoIP client talks to the entity of the example and prints what it understood.

Usage: reference.py IP PORT
"""
import logging
import sys

logging.getLogger("scapy").setLevel(logging.ERROR)

from scapy.contrib.automotive.doip import DoIP, UDS_DoIPSocket  # noqa: E402
from scapy.contrib.automotive.uds import UDS, UDS_NR, UDS_RDBI, UDS_RDBIPR, UDS_TP  # noqa: E402

IP, PORT = sys.argv[1], int(sys.argv[2])
TIMEOUT = 20


class Uds(UDS_DoIPSocket):
    """Reads one message at a time: scapy itself takes what follows an acknowledge in the same
    segment for the copy of the previous message."""

    def recv(self, x=0):
        header = self.exactly(8)
        message = DoIP(header + self.exactly(int.from_bytes(header[4:8], "big")))
        return message.payload if message.payload_type == 0x8001 else message

    def exactly(self, count):
        data = b""
        while len(data) < count:
            more = self.ins.recv(count - len(data))
            if not more:
                raise EOFError("closed by the entity")
            data += more
        return data


def say(key, value):
    print("%s=%s" % (key, value), flush=True)


def ask(tester, request):
    return tester.sr1(UDS() / request, timeout=TIMEOUT, verbose=False)


own = Uds(IP, PORT, source_address=0x0E80)
say("activated", "%04x" % own.target_address)
say("vin", bytes(ask(own, UDS_RDBI(identifiers=[0xF190]))[UDS_RDBIPR].payload).decode())
say("present", ask(own, UDS_TP(subFunction=0)).service)
say("unknown", "%02x" % ask(own, UDS_RDBI(identifiers=[0xF1FF]))[UDS_NR].negativeResponseCode)
own.close()
say("done", "yes")
