package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Socket;

class KnockTest {
    @Test
    void aHostThatAnswersIsThereWhateverItAnswers() {
        try (StandIn host = new StandIn()) {
            assertThat(Knock.at(host.address() + "?key=secret").join()).isTrue();
        }
    }

    @Test
    void aHostThatRefusesIsNotThere() throws IOException {
        StandIn host = new StandIn();
        host.close();
        try (Socket held = host.holdPort()) {
            assertThat(Knock.at(host.address()).join()).isFalse();
            assertThat(held.isBound()).isTrue();
        }
    }
}
