package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupAddressesTest {
  private final GroupAddresses groups = new GroupAddresses();

  @ParameterizedTest
  @ValueSource(
      strings = {"255.255.255.255", "224.0.0.1", "239.255.255.250", "127.255.255.255", "ff02::1"})
  void knowsAddressesOfMany(String address) throws Exception {
    assertThat(groups.contain(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "127.0.0.255", "10.255.255.254", "203.0.113.3", "::1", "fe80::ff"})
  void knowsAddressesOfOne(String address) throws Exception {
    assertThat(groups.contain(InetAddress.getByName(address))).isFalse();
  }
}
