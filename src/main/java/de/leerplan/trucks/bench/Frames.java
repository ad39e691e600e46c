package de.leerplan.trucks.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Reads MQTT control packets off a stream, whole ones (MQTT 5, section 2.1).
final class Frames {
    private static final int PUBLISH = 3;
    private static final int PUBACK = 4;

    private final InputStream in;

    Frames(InputStream in) {
        this.in = in;
    }

    /// The next packet with its header.
    ///
    /// @throws EOFException if the stream ends
    byte[] next() throws IOException {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.write(read());
        int length = 0;
        int shift = 0;
        int digit;
        do {
            digit = read();
            packet.write(digit);
            length |= (digit & 0x7f) << shift;
            shift += 7;
        } while ((digit & 0x80) != 0 && shift <= 21);
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("within a packet");
        }
        packet.write(body);
        return packet.toByteArray();
    }

    /// Whether the packet carries or confirms a message, and so may suffer.
    static boolean mayBeHurt(byte[] packet) {
        return isPublish(packet) || isPuback(packet);
    }

    static boolean isPublish(byte[] packet) {
        return (packet[0] & 0xff) >> 4 == PUBLISH;
    }

    static boolean isPuback(byte[] packet) {
        return (packet[0] & 0xff) >> 4 == PUBACK;
    }

    /// The packet identifier of a PUBLISH with QoS 1 or of a PUBACK.
    static int packetId(byte[] packet) {
        int at = 1;
        while ((packet[at] & 0x80) != 0) {
            at++;
        }
        at++;
        if (isPublish(packet)) {
            at += 2 + number(packet, at);
        }
        return number(packet, at);
    }

    private static int number(byte[] packet, int at) {
        return (packet[at] & 0xff) << 8 | packet[at + 1] & 0xff;
    }

    private int read() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException("between packets");
        }
        return b;
    }
}
