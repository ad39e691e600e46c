package de.leerplan.trucks.broker;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttMessage;

import org.apache.activemq.artemis.core.protocol.mqtt.MQTTInterceptor;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTProtocolHandler;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnection;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

import java.util.concurrent.Executor;

/// Puts a slot of the letterbox before each connection's own handler as soon as it says hello. The
/// broker's interceptors alone would not do: they can only let a message pass or end the
/// connection.
final class LetterboxHall implements MQTTInterceptor {
    private static final String SLOT = "letterbox";

    private final Letterbox letterbox;
    private final Executor carriers;

    /// @param carriers bring messages to the letterbox; may wait
    LetterboxHall(Letterbox letterbox, Executor carriers) {
        this.letterbox = letterbox;
        this.carriers = carriers;
    }

    @Override
    public boolean intercept(MqttMessage message, RemotingConnection connection) {
        if (message instanceof MqttConnectMessage hello
                && connection.getTransportConnection() instanceof NettyConnection netty) {
            String user = hello.payload().userName();
            if (user != null && letterbox.belongsTo(user)) {
                install(netty.getNettyChannel(), hello.variableHeader().version(), user);
            }
        }
        return true;
    }

    private void install(Channel channel, int version, String user) {
        ChannelPipeline pipeline = channel.pipeline();
        ChannelHandlerContext own = pipeline.context(MQTTProtocolHandler.class);
        if (own != null && pipeline.get(SLOT) == null) {
            pipeline.addBefore(
                    own.name(), SLOT, new LetterboxSlot(letterbox, carriers, user, version >= 5));
        }
    }
}
