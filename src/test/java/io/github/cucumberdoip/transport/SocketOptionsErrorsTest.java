package io.github.cucumberdoip.transport;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.cucumberdoip.message.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocketOptionsErrorsTest {
  private static final String LISTING =
      "\n  supported here:\n    " + String.join("\n    ", SocketOptions.supported());

  @Test
  void anUnknownOptionNamesTheNearestOne() {
    fails(
        () -> SocketOptions.NONE.with("SO_RCVBUFF", 1),
        """
        not a socket option: "SO_RCVBUFF"
          expected: the name of a supported option, alone or after its level
          to mend:  did you mean SO_RCVBUF?""");
  }

  @Test
  void anUnknownOptionWithNothingNearListsTheSupportedOnes() {
    fails(
        () -> SocketOptions.NONE.with(null, 1),
        """
        not a socket option: "null"
          expected: the name of a supported option, alone or after its level
          to mend:  write a supported name""");
  }

  @Test
  void anUnknownOptionOfALevelNamesTheNearestOfThatLevel() {
    fails(
        () -> SocketOptions.NONE.with("SOL_TCP", "TCP_NODELY", 1),
        """
        not an option of level IPPROTO_TCP: "TCP_NODELY"
          expected: the name of a supported option of this level
          to mend:  did you mean TCP_NODELAY?""");
  }

  @Test
  void anOptionOfAnotherLevelSaysWhichOne() {
    fails(
        () -> SocketOptions.NONE.with("SOL_SOCKET", "TCP_NODELAY", 1),
        """
        not an option of level SOL_SOCKET: "TCP_NODELAY"
          expected: the name of a supported option of this level
          to mend:  TCP_NODELAY is of another level, write IPPROTO_TCP/TCP_NODELAY""");
  }

  @Test
  void anUnknownLevelNamesTheNearestOne() {
    fails(
        () -> SocketOptions.NONE.with("SOL_SOKET", "SO_RCVBUF", 1),
        """
        not a level of socket options: "SOL_SOKET"
          expected: one of SOL_SOCKET, SOCKET, IPPROTO_TCP, SOL_TCP, TCP, IPPROTO_IP, SOL_IP, IP, \
        IPPROTO_IPV6, SOL_IPV6, IPV6
          to mend:  did you mean SOL_SOCKET?""");
  }

  @ParameterizedTest
  @CsvSource({
    "-1",
    "many",
    "64k",
    "1.5",
    "on",
    "''",
    "2147483648",
    "0x100000000",
    "99999999999999999999"
  })
  void aSizeThatIsNoneIsRejected(String text) {
    fails(
        () -> SocketOptions.NONE.with("SO_RCVBUF", text),
        """
        not a value of SOL_SOCKET/SO_RCVBUF: "%s"
          expected: bytes, 0..2147483647
          to mend:  write for example 65536"""
            .formatted(text));
  }

  @Test
  void aSizeOfAnotherTypeIsRejectedWithItsType() {
    fails(
        () -> SocketOptions.NONE.with("SO_SNDBUF", 1.0),
        """
        not a value of SOL_SOCKET/SO_SNDBUF: "1.0 (Double)"
          expected: bytes, 0..2147483647
          to mend:  write for example 65536""");
  }

  @ParameterizedTest
  @CsvSource({"offf, did you mean off?", "2, write for example on", "-, write for example on"})
  void aSwitchThatIsNeitherOnNorOffIsRejected(String text, String mend) {
    fails(
        () -> SocketOptions.NONE.with("TCP_NODELAY", text),
        """
        not a value of IPPROTO_TCP/TCP_NODELAY: "%s"
          expected: on or off
          to mend:  %s"""
            .formatted(text, mend));
  }

  @Test
  void aMissingValueIsRejected() {
    fails(
        () -> SocketOptions.NONE.with("SO_KEEPALIVE", null),
        """
        not a value of SOL_SOCKET/SO_KEEPALIVE: "null"
          expected: on or off
          to mend:  write for example on""");
  }

  @Test
  void lingerOnNeedsSeconds() {
    fails(
        () -> SocketOptions.NONE.with("SO_LINGER", true),
        """
        not a value of SOL_SOCKET/SO_LINGER: "true"
          expected: seconds, 0..65535, or off
          to mend:  write for example 5""");
  }

  @ParameterizedTest
  @CsvSource({"IPPROTO_IP, IP_TOS", "IPPROTO_IPV6, IPV6_TCLASS"})
  void aTrafficClassIsOneByte(String level, String name) {
    fails(
        () -> SocketOptions.NONE.with(level, name, 256),
        """
        not a value of %s/%s: "256"
          expected: number, 0..255
          to mend:  write for example 16"""
            .formatted(level, name));
  }

  @Test
  void anInterfaceMustExist() {
    fails(
        () -> SocketOptions.NONE.with("IP_MULTICAST_IF", "no such interface"),
        """
        not a value of IPPROTO_IP/IP_MULTICAST_IF: "no such interface"
          expected: name of a network interface
          to mend:  %s"""
            .formatted(OptionKind.INTERFACE.mend()));
  }

  @Test
  void anOptionThatThisJdkDoesNotOfferIsToBeLeftOut() {
    assumeThat(KnownOption.IP_DONTFRAGMENT.isOffered()).as("offered since JDK 19").isFalse();
    fails(
        () -> SocketOptions.NONE.with("IP_DONTFRAGMENT", true),
        """
        not a socket option of this system: "IPPROTO_IP/IP_DONTFRAGMENT"
          expected: an option that this JDK offers on this system
          to mend:  leave it out""");
  }

  private static void fails(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(call)
        .withMessage(message + LISTING);
  }
}
