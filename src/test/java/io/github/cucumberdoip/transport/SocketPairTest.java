package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;

class SocketPairTest {
  @Test
  void aPortThatThisUserMayNotOpenIsNotCalledTaken() throws Exception {
    assertThat(
            SocketPair.taken(
                "TCP",
                InetAddress.getByName("127.0.0.1"),
                80,
                new BindException("Permission denied")))
        .hasMessage(
            "cannot listen on TCP port 80 of 127.0.0.1: Permission denied\n"
                + "  expected: an address of this machine and a port that this user may open\n"
                + "  to mend:  choose another address or port");
  }
}
