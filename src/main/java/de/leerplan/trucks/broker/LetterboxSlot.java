package de.leerplan.trucks.broker;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.mqtt.MqttConnAckMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageIdVariableHeader;
import io.netty.handler.codec.mqtt.MqttMessageType;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.util.ReferenceCountUtil;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// One connection's slot: what a user of the letterbox publishes goes there instead of into the
/// broker's queues, and is acknowledged once it is kept.
///
/// Everything here runs on the connection's own thread, but for `settled`.
final class LetterboxSlot extends ChannelDuplexHandler {
    /// With so many messages on their way no more is read, until half of them arrived.
    private static final int MOST_ON_THE_WAY = 2_000;

    private final Letterbox letterbox;
    private final Executor carriers;
    private final String user;
    private final Answers answers;
    private final AtomicInteger onTheWay = new AtomicInteger();

    /// The broker accepted name and secret.
    private boolean admitted;

    private int pingsOfOurs;
    private boolean heardSince;

    LetterboxSlot(Letterbox letterbox, Executor carriers, String user, boolean withReasons) {
        this.letterbox = letterbox;
        this.carriers = carriers;
        this.user = user;
        this.answers = new Answers(withReasons);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (admitted && message instanceof MqttPublishMessage publish) {
            take(context, publish);
        } else if (admitted && isOf(MqttMessageType.PUBREL, message)) {
            answers.complete(context, packet((MqttMessage) message));
            ReferenceCountUtil.release(message);
            heardSince = true;
        } else {
            context.fireChannelRead(message);
        }
    }

    /// The broker ends connections that it hears nothing of, so it hears a ping for what it did not
    /// see. Its answer to that is not the client's.
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (heardSince) {
            heardSince = false;
            pingsOfOurs++;
            context.fireChannelRead(MqttMessage.PINGREQ);
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof MqttConnAckMessage hello) {
            admitted =
                    hello.variableHeader().connectReturnCode()
                            == MqttConnectReturnCode.CONNECTION_ACCEPTED;
        }
        if (pingsOfOurs > 0 && isOf(MqttMessageType.PINGRESP, message)) {
            pingsOfOurs--;
            promise.trySuccess();
            return;
        }
        context.write(message, promise);
    }

    private void take(ChannelHandlerContext context, MqttPublishMessage publish) {
        String topic = publish.variableHeader().topicName();
        int packet = publish.variableHeader().packetId();
        MqttQoS quality = publish.fixedHeader().qosLevel();
        byte[] message = ByteBufUtil.getBytes(publish.payload());
        publish.release();
        heardSince = true;
        if (onTheWay.incrementAndGet() >= MOST_ON_THE_WAY) {
            context.channel().config().setAutoRead(false);
        }
        carriers.execute(
                () ->
                        letterbox
                                .put(user, topic, message)
                                .whenComplete(
                                        (fate, failure) ->
                                                settled(
                                                        context,
                                                        packet,
                                                        quality,
                                                        failure == null ? fate : Fate.LOST)));
        slowDown(context, letterbox.pause(user));
    }

    private static void slowDown(ChannelHandlerContext context, Duration pause) {
        if (pause.isPositive() && context.channel().config().isAutoRead()) {
            context.channel().config().setAutoRead(false);
            context.executor()
                    .schedule(
                            () -> context.channel().config().setAutoRead(true),
                            pause.toMillis() + 1,
                            TimeUnit.MILLISECONDS);
        }
    }

    /// On whatever thread the letterbox answers.
    private void settled(ChannelHandlerContext context, int packet, MqttQoS quality, Fate fate) {
        if (onTheWay.decrementAndGet() == MOST_ON_THE_WAY / 2) {
            context.channel().config().setAutoRead(true);
        }
        answers.settled(context, packet, quality, fate);
    }

    private static boolean isOf(MqttMessageType type, Object message) {
        return message instanceof MqttMessage mqtt
                && mqtt.fixedHeader() != null
                && mqtt.fixedHeader().messageType() == type;
    }

    private static int packet(MqttMessage message) {
        return ((MqttMessageIdVariableHeader) message.variableHeader()).messageId();
    }
}
