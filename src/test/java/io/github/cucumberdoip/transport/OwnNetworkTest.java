package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.transport.OwnNetwork.Prefix;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNetworkTest {
  private static InetAddress ip(String text) throws Exception {
    return InetAddress.getByName(text);
  }

  private static OwnNetwork network(String own, int bits) throws Exception {
    return new OwnNetwork(ip(own), Optional.empty(), List.of(new Prefix(ip(own), bits)));
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.1.17, 24, 192.168.1.255",
    "10.1.2.3, 8, 10.255.255.255",
    "172.16.5.4, 20, 172.16.15.255",
    "203.0.113.9, 30, 203.0.113.11",
  })
  void hearsTheBroadcastOfItsNetAndTheLimitedOne(String own, int bits, String directed)
      throws Exception {
    assertThat(network(own, bits).groups()).containsExactly(ip(directed), ip("255.255.255.255"));
  }

  @ParameterizedTest
  @CsvSource({"203.0.113.9, 31", "203.0.113.9, 32"})
  void aNetOfOneOrTwoHasNoBroadcastOfItsOwn(String own, int bits) throws Exception {
    assertThat(network(own, bits).groups()).containsExactly(ip("255.255.255.255"));
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1", "127.0.0.2", "127.1.2.3"})
  void everyLoopbackAddressHearsThatOfLoopback(String own) throws Exception {
    assertThat(OwnNetwork.of(ip(own)).groups())
        .containsExactly(ip("127.255.255.255"), ip("255.255.255.255"));
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0", "::"})
  void allAddressesNeedNothingMore(String own) throws Exception {
    assertThat(OwnNetwork.of(ip(own)).groups()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.9, 24, 203.0.113.200, true",
    "203.0.113.9, 24, 203.0.114.200, false",
    "203.0.113.9, 24, 169.254.3.4, true",
    "203.0.113.9, 24, 127.0.0.1, true",
    "127.0.0.1, 8, 203.0.113.9, false",
    "127.0.0.1, 8, 169.254.3.4, false",
    "127.0.0.1, 8, 127.0.0.9, true",
  })
  void knowsWhoBelongsToIt(String own, int bits, String source, boolean neighbour)
      throws Exception {
    assertThat(network(own, bits).isNeighbour(ip(source))).isEqualTo(neighbour);
  }
}
