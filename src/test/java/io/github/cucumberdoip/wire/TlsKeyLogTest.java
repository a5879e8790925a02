package io.github.cucumberdoip.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cucumberdoip.DoipServer;
import io.github.cucumberdoip.proof.Tshark;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the key log, Wireshark sees the DoIP messages within captured TLS. */
@Tag("tshark")
@Tag("sockets")
@Timeout(120)
@EnabledIf(
    value = "io.github.cucumberdoip.proof.Tshark#isInstalled",
    disabledReason = "tshark is not on the PATH")
class TlsKeyLogTest {
  private static final TlsEcus ECUS = new TlsEcus();
  private static final String[] TYPES = {"-Y", "doip", "-T", "fields", "-e", "doip.type"};

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "TLSv1.2,TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "TLSv1.2,TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
    "TLSv1.3,TLS_AES_128_GCM_SHA256",
    "TLSv1.3,TLS_AES_256_GCM_SHA384",
    "TLSv1.3,TLS_CHACHA20_POLY1305_SHA256"
  })
  void tsharkReadsTheMessages(String version, String suite) throws Exception {
    Path keys = folder.resolve("new").resolve("keys.log");
    Path capture;
    try (DoipServer server = ECUS.started(tls -> tls.withKeyLog(keys));
        RecordingRelay relay = new RecordingRelay(server.tls().address())) {
      server.stub("22 F1 90").answers("62 F1 90 57 41 55");
      Socket plain = new Socket(relay.address().getAddress(), relay.address().getPort());
      try (RawTester tester =
          RawTester.over(ECUS.peer().versions(version).suites(suite).over(plain))) {
        tester.activate();
        tester.ask("22F190");
        tester.receive();
        tester.receive();
      }
      capture = relay.writeTo(folder.resolve("tls.pcap"));
    }
    assertThat(Tshark.run(capture, TYPES)).isBlank();
    List<String> types = with(keys, capture, TYPES).strip().lines().toList();
    assertThat(String.join(",", types).split("[,\\s]+"))
        .containsExactly("0x0005", "0x0006", "0x8001", "0x8002", "0x8001");
    assertThat(with(keys, capture, "-V", "-O", "doip,uds"))
        .contains("Source Address: 0x0e80")
        .doesNotContain("Malformed");
    assertThat(
            with(
                    keys,
                    capture,
                    "-Y",
                    "tls.handshake.type == 20",
                    "-T",
                    "fields",
                    "-e",
                    "frame.number")
                .strip())
        .as("Finished, which is encrypted too")
        .isNotEmpty();
    assertThat(Files.readString(keys)).doesNotContain("null");
  }

  private static String with(Path keys, Path capture, String... arguments) throws Exception {
    String[] all = new String[arguments.length + 2];
    all[0] = "-o";
    all[1] = "tls.keylog_file:" + keys;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Tshark.run(capture, all);
  }
}
