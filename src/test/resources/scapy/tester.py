"""An independent DoIP tester: scapy talks to the fixture and prints what it understood.

Usage: tester.py IP PORT
"""
import logging
import socket
import sys

logging.getLogger("scapy").setLevel(logging.ERROR)

from scapy.contrib.automotive.doip import DoIP, DoIPSocket, UDS_DoIPSocket  # noqa: E402
from scapy.contrib.automotive.uds import (  # noqa: E402
    UDS, UDS_NR, UDS_RDBI, UDS_RDBIPR, UDS_TP, UDS_WDBI)

IP, PORT = sys.argv[1], int(sys.argv[2])
TIMEOUT = 20


class Framed:
    """Reads one message at a time: scapy itself takes what follows an acknowledge in the same
    segment for the copy of the previous message."""

    def recv(self, x=0):
        header = self.exactly(8)
        return DoIP(header + self.exactly(int.from_bytes(header[4:8], "big")))

    def exactly(self, count):
        data = b""
        while len(data) < count:
            more = self.ins.recv(count - len(data))
            if not more:
                raise EOFError("closed by the entity")
            data += more
        return data


class Plain(Framed, DoIPSocket):
    pass


class Uds(UDS_DoIPSocket):
    def recv(self, x=0):
        message = Framed.recv(self, x)
        return message.payload if message.payload_type == 0x8001 else message

    exactly = Framed.exactly


def say(key, value):
    print("%s=%s" % (key, value), flush=True)


def identification():
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.settimeout(TIMEOUT)
    for name, request in (
            ("any", DoIP(payload_type=0x0001)),
            ("eid", DoIP(payload_type=0x0002, eid=b"\x00\x1a\x37\xbf\xee\xd9")),
            ("vin", DoIP(payload_type=0x0003, vin=b"WAUZZZ8K9BA123456"))):
        udp.sendto(bytes(request), (IP, PORT))
        answer = DoIP(udp.recv(1024))
        say("identification " + name, "%04x %s %04x %s %02x %02x" % (
            answer.payload_type, answer.vin.decode(), answer.logical_address,
            answer.eid.hex(), answer.further_action, answer.vin_gid_status))
    udp.sendto(bytes(DoIP(payload_type=0x4001)), (IP, PORT))
    status = DoIP(udp.recv(1024))
    say("status", "%04x %d %d %d" % (
        status.payload_type, status.node_type, status.max_open_sockets, status.cur_open_sockets))
    udp.sendto(bytes(DoIP(payload_type=0x4003)), (IP, PORT))
    mode = DoIP(udp.recv(1024))
    say("power mode", "%04x %d" % (mode.payload_type, mode.diagnostic_power_mode))
    udp.close()


def plain():
    tester = Plain(IP, PORT, source_address=0x0E80)
    say("activated", "%04x" % tester.target_address)
    tester.send(DoIP(payload_type=0x8001, source_address=0x0E80, target_address=0x1010)
                / UDS() / UDS_RDBI(identifiers=[0xF190]))
    ack = tester.recv()
    say("ack", "%04x %04x %04x %02x" % (
        ack.payload_type, ack.source_address, ack.target_address, ack.ack_code))
    answer = tester.recv()
    say("vin", "%04x %04x %s" % (
        answer.source_address, answer.target_address, bytes(answer[UDS_RDBIPR].payload).decode()))
    tester.send(DoIP(payload_type=0x8001, source_address=0x0E80, target_address=0x2222)
                / UDS() / UDS_TP())
    nack = tester.recv()
    say("nack", "%04x %02x" % (nack.payload_type, nack.nack_code))
    tester.close()


def uds():
    tester = Uds(IP, PORT, source_address=0x0E81)
    say("uds activated", "%04x" % tester.target_address)
    answer = tester.sr1(UDS() / UDS_WDBI(dataIdentifier=0xF198) / b"AB", timeout=TIMEOUT,
                        verbose=False)
    say("uds positive", answer[UDS].service)
    tester.send(UDS() / UDS_RDBI(identifiers=[0xF191]))
    seen = []
    while not seen or seen[-1] == "pending":
        message = tester.recv()
        if message.haslayer(UDS_NR):
            code = message[UDS_NR].negativeResponseCode
            seen.append("pending" if code == 0x78 else "nrc %02x" % code)
        elif message.haslayer(UDS_RDBIPR):
            seen.append("did %04x" % message[UDS_RDBIPR].dataIdentifier)
    say("uds pending", " ".join(seen))
    refused = tester.sr1(UDS() / UDS_RDBI(identifiers=[0xF1FF]), timeout=TIMEOUT, verbose=False)
    say("uds refused", "%02x %02x" % (
        refused[UDS_NR].requestServiceId, refused[UDS_NR].negativeResponseCode))
    tester.close()


identification()
plain()
uds()
say("done", "yes")
