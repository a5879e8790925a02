package io.github.cucumberdoip.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.cucumberdoip.link.Namespaces.NotPermitted;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broadcast and multicast go over a link, from host to host, with an independent tester. */
@Tag("sockets")
@Tag("netns")
@Timeout(120)
class AcrossLinkTest {
  private static final String ENTITY = "192.0.2.1";
  private static final String ENTITY_ON_LINK = "fe80:0:0:0:0:0:0:a";
  private static final String IDENTIFICATION = "02FD000100000000";

  /** By a VIN that the entity does not have. */
  private static final String OF_ANOTHER = "02FD000300000011" + "58".repeat(17);

  private static final String ANNOUNCEMENT =
      "02FD000400000021"
          + "534D585A5A5A39395A5453303030303031"
          + "1010"
          + "020000001010"
          + "000000000000"
          + "00"
          + "00";

  private static Namespaces hosts;

  @BeforeAll
  static void makeHosts() throws IOException, InterruptedException {
    try {
      hosts = Namespaces.make();
    } catch (NotPermitted e) {
      abort("two network namespaces cannot be made here: " + e.getMessage());
    }
  }

  @AfterAll
  static void removeHosts() throws IOException, InterruptedException {
    if (hosts != null) {
      hosts.remove();
    }
  }

  private static TalkingProcess entity(String address) throws IOException, InterruptedException {
    return TalkingProcess.start(hosts.first, FixtureMain.class, address);
  }

  private static TalkingProcess tester() throws IOException, InterruptedException {
    return TalkingProcess.start(hosts.second, ClientMain.class);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 255.255.255.255, 192.0.2.1",
    "192.0.2.1, 192.0.2.255, 192.0.2.1",
    "0.0.0.0, 255.255.255.255, 192.0.2.1",
    "fe80::a%doip0, ff02::1, fe80:0:0:0:0:0:0:a",
    "fe80::a%doip0, ff02::1%doip0, fe80:0:0:0:0:0:0:a",
  })
  void anAnnouncementToAllIsHeardByTheOtherHost(String own, String all, String source)
      throws IOException, InterruptedException {
    try (TalkingProcess tester = tester();
        TalkingProcess entity = entity(own)) {
      entity.say(all);
      assertThat(tester.line()).isEqualTo("heard " + source + " 13400 " + ANNOUNCEMENT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "0.0.0.0"})
  void identificationByBroadcastIsAnsweredToWhoAskedAlone(String own)
      throws IOException, InterruptedException {
    try (TalkingProcess tester = tester();
        TalkingProcess entity = entity(own)) {
      for (String all : new String[] {"255.255.255.255", "192.0.2.255", ENTITY}) {
        tester.say(all + " " + OF_ANOTHER);
        tester.say(all + " " + IDENTIFICATION);
        assertThat(tester.line()).isEqualTo("answered " + ENTITY + " 13400 " + ANNOUNCEMENT);
      }
      assertThat(entity.isRunning()).isTrue();
    }
  }

  @Test
  void identificationByMulticastToAllNodesIsAnsweredToWhoAskedAlone()
      throws IOException, InterruptedException {
    try (TalkingProcess tester = tester();
        TalkingProcess entity = entity("fe80::a%" + Namespaces.CABLE)) {
      tester.say("ff02::1%" + Namespaces.CABLE + " " + OF_ANOTHER);
      tester.say("ff02::1%" + Namespaces.CABLE + " " + IDENTIFICATION);
      assertThat(tester.line()).isEqualTo("answered " + ENTITY_ON_LINK + " 13400 " + ANNOUNCEMENT);
      assertThat(entity.isRunning()).isTrue();
    }
  }
}
