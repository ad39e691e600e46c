package de.leerplan.trucks.broker;

import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttMessage;

import org.apache.activemq.artemis.core.protocol.mqtt.MQTTInterceptor;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hangs up on whoever leaves a last will on a topic that it may not write to: the broker itself
/// sends wills without asking for rights.
final class WillGuard implements MQTTInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(WillGuard.class);

    @Override
    public boolean intercept(MqttMessage message, RemotingConnection connection) {
        if (!(message instanceof MqttConnectMessage hello)
                || !hello.variableHeader().isWillFlag()) {
            return true;
        }
        String user = hello.payload().userName();
        String topic = hello.payload().willTopic();
        boolean allowed =
                user != null
                        && topic != null
                        && TopicRights.allow(user, CheckType.SEND, topic.replace('/', '.'));
        if (!allowed) {
            LOG.info("Denied: a last will of {} on {}", user, topic);
        }
        return allowed;
    }
}
