package de.leerplan.app.bench;

import de.leerplan.intake.Source;

import java.util.List;

/// Many senders of readings by one transport.
interface IntakeSender extends AutoCloseable {
    /// Sends messages from one number to another at a pace, from sources in turn; returns when all
    /// are answered, or the other side is gone.
    ///
    /// @param perSecond no limit if 0
    void send(int from, int to, double perSecond, Letter letter) throws InterruptedException;

    @Override
    void close();

    static IntakeSender of(Transport transport, int port, List<Source> sources) {
        return switch (transport) {
            case HTTP -> new HttpSender(port, sources);
            case MQTT -> new MqttSender(port, sources);
        };
    }
}
