package de.leerplan.intake;

import de.leerplan.operations.Refusal;

/// Tells binary messages from text, whatever their sender says they are.
final class BinaryData {
    /// The strings at the beginning of a binary message are shorter.
    private static final int LOOKED_AT = 256;

    /// Of Protocol Buffers: the first field, which is a string or a message. It is a line feed too.
    private static final byte FIRST_FIELD = 0x0A;

    private BinaryData() {}

    /// @throws Malformed if it is binary
    static void refuse(byte[] message) throws Malformed {
        if (hasControls(message) || isProtobuf(message)) {
            throw new Malformed(Refusal.BINARY, MessageFlaw.BINARY.of());
        }
    }

    /// Text has no control characters but white space.
    private static boolean hasControls(byte[] message) {
        int looked = Math.min(message.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            byte b = message[i];
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return true;
            }
        }
        return false;
    }

    /// A short one may hold nothing but a string: its length follows, and then its characters.
    private static boolean isProtobuf(byte[] message) {
        if (message.length < 2 || message[0] != FIRST_FIELD) {
            return false;
        }
        int length = message[1];
        return length > 0 && length <= message.length - 2 && !beginsAsJson(message);
    }

    private static boolean beginsAsJson(byte[] message) {
        int i = 0;
        while (i < message.length && (message[i] == ' ' || hasBreak(message[i]))) {
            i++;
        }
        return i < message.length && (message[i] == '{' || message[i] == '[');
    }

    private static boolean hasBreak(byte b) {
        return b == '\n' || b == '\r' || b == '\t';
    }
}
