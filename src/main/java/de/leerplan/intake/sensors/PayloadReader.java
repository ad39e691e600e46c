package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Takes numbers off the front of a payload.
final class PayloadReader {
    private final ByteBuffer bytes;
    private final int length;
    private boolean givenUp;

    PayloadReader(byte[] payload) {
        this.bytes = ByteBuffer.wrap(payload);
        this.length = payload.length;
    }

    /// Leaves the rest unread.
    void giveUp() {
        givenUp = true;
        bytes.position(bytes.limit());
    }

    boolean gaveUp() {
        return givenUp;
    }

    int left() {
        return bytes.remaining();
    }

    int u8() throws Malformed {
        return i8() & 0xFF;
    }

    int i8() throws Malformed {
        need(1);
        return bytes.get();
    }

    int u16() throws Malformed {
        return i16() & 0xFFFF;
    }

    int i16() throws Malformed {
        need(2);
        return bytes.order(ByteOrder.BIG_ENDIAN).getShort();
    }

    int u16Little() throws Malformed {
        return i16Little() & 0xFFFF;
    }

    int i16Little() throws Malformed {
        need(2);
        return bytes.order(ByteOrder.LITTLE_ENDIAN).getShort();
    }

    float f32Little() throws Malformed {
        need(4);
        return bytes.order(ByteOrder.LITTLE_ENDIAN).getFloat();
    }

    PayloadReader skip(int count) throws Malformed {
        need(count);
        bytes.position(bytes.position() + count);
        return this;
    }

    /// @throws Malformed if the next byte is another one
    void expect(int value, SensorFlaw otherwise) throws Malformed {
        int found = u8();
        if (found != value) {
            throw new Malformed(otherwise.of(bytes.position() - 1, hex(found), hex(value)));
        }
    }

    /// @throws Malformed if the payload has another length
    static PayloadReader ofLength(byte[] payload, int length) throws Malformed {
        if (payload.length != length) {
            throw new Malformed(SensorFlaw.LENGTH.of(payload.length, length));
        }
        return new PayloadReader(payload);
    }

    private static String hex(int value) {
        return "%02X".formatted(value);
    }

    private void need(int count) throws Malformed {
        if (bytes.remaining() < count) {
            throw new Malformed(SensorFlaw.ENDS.of(length));
        }
    }
}
