package de.leerplan.trucks;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.trucks.client.Heard;

import org.junit.jupiter.api.Test;

class HearsayTest {
    private final Hearsay hearsay = new Hearsay();

    @Test
    void whatATruckSaysIsAlwaysNews() {
        assertThat(hearsay.isOld(said("state"))).isFalse();
        assertThat(hearsay.isOld(said("state"))).isFalse();
    }

    @Test
    void whatTheBrokerKeptIsNewsOnlyToWhoHeardNothing() {
        assertThat(hearsay.isOld(kept("state"))).isFalse();
        assertThat(hearsay.isOld(kept("state"))).isTrue();
        hearsay.isOld(said("connection"));
        assertThat(hearsay.isOld(kept("connection"))).as("overtaken").isTrue();
    }

    @Test
    void whoWasAwayListensToWhatWasKept() {
        hearsay.isOld(said("connection"));
        hearsay.missed();
        assertThat(hearsay.isOld(kept("connection"))).isFalse();
    }

    private static Heard said(String topic) {
        return new Heard(topic, "", false, () -> {});
    }

    private static Heard kept(String topic) {
        return new Heard(topic, "", true, () -> {});
    }
}
