package de.leerplan.trucks.broker;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.mqtt.MqttFixedHeader;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageIdVariableHeader;
import io.netty.handler.codec.mqtt.MqttMessageType;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttPubReplyMessageVariableHeader;
import io.netty.handler.codec.mqtt.MqttQoS;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// What a sender is told of its messages. Many are kept at the same moment, since they share one
/// commit; so their acknowledgements are written together.
final class Answers {
    private static final byte TAKEN = 0;

    /// Reason code 0x99 of MQTT 5, "payload format invalid".
    private static final byte UNUSABLE = (byte) 0x99;

    private final boolean withReasons;
    private final Queue<MqttMessage> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean written = new AtomicBoolean(true);

    /// @param withReasons whether the client speaks MQTT 5
    Answers(boolean withReasons) {
        this.withReasons = withReasons;
    }

    /// From any thread. Of a message that was lost the sender hears that the line is, so that it
    /// sends it again.
    void settled(ChannelHandlerContext context, int packet, MqttQoS quality, Fate fate) {
        if (fate == Fate.LOST) {
            context.channel().close();
            return;
        }
        byte reason = fate == Fate.REFUSED ? UNUSABLE : TAKEN;
        switch (quality) {
            case AT_LEAST_ONCE -> write(context, answer(MqttMessageType.PUBACK, packet, reason));
            case EXACTLY_ONCE -> write(context, answer(MqttMessageType.PUBREC, packet, reason));
            case AT_MOST_ONCE, FAILURE -> {}
        }
    }

    /// The last word on a message sent exactly once.
    void complete(ChannelHandlerContext context, int packet) {
        write(context, answer(MqttMessageType.PUBCOMP, packet, TAKEN));
    }

    private void write(ChannelHandlerContext context, MqttMessage answer) {
        waiting.add(answer);
        if (written.compareAndSet(true, false)) {
            context.executor().execute(() -> flush(context));
        }
    }

    private void flush(ChannelHandlerContext context) {
        written.set(true);
        MqttMessage next = waiting.poll();
        while (next != null) {
            context.write(next, context.voidPromise());
            next = waiting.poll();
        }
        context.flush();
    }

    private MqttMessage answer(MqttMessageType type, int packet, byte reason) {
        MqttFixedHeader header = new MqttFixedHeader(type, false, MqttQoS.AT_MOST_ONCE, false, 0);
        MqttMessageIdVariableHeader about =
                withReasons
                        ? new MqttPubReplyMessageVariableHeader(
                                packet, reason, MqttProperties.NO_PROPERTIES)
                        : MqttMessageIdVariableHeader.from(packet);
        return new MqttMessage(header, about);
    }
}
