package de.leerplan.trucks.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HexFormat;

class FramesTest {
    /// PUBLISH, QoS 1, topic `a/b`, packet 10, no properties, payload `x`; then its PUBACK.
    private static final String STREAM = "3209" + "0003612f62" + "000a" + "00" + "78" + "4002000a";

    @Test
    void wholePacketsComeOffTheStream() throws IOException {
        Frames frames = frames(STREAM);
        byte[] publish = frames.next();
        byte[] puback = frames.next();
        assertThat(publish).hasSize(11);
        assertThat(Frames.isPublish(publish)).isTrue();
        assertThat(Frames.isPuback(puback)).isTrue();
        assertThat(Frames.packetId(publish)).isEqualTo(10);
        assertThat(Frames.packetId(puback)).isEqualTo(10);
    }

    @Test
    void aLongPacketHasALongLength() throws IOException {
        byte[] packet = frames("308001" + "00".repeat(128)).next();
        assertThat(packet).hasSize(131);
    }

    @Test
    void onlyMessagesAndTheirConfirmationsMayBeHurt() throws IOException {
        assertThat(Frames.mayBeHurt(frames(STREAM).next())).isTrue();
        assertThat(Frames.mayBeHurt(frames("c000").next())).isFalse();
    }

    @Test
    void aPacketCutShortIsTheEnd() {
        Frames cut = frames("3209000361");
        assertThatThrownBy(cut::next).isInstanceOf(EOFException.class);
    }

    private static Frames frames(String hex) {
        return new Frames(new ByteArrayInputStream(HexFormat.of().parseHex(hex)));
    }
}
