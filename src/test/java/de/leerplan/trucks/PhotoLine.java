package de.leerplan.trucks;

import de.leerplan.model.City;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;
import de.leerplan.trucks.client.Line;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.protocol.Topic;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// A real broker, the console's link to it, and crews that send pictures.
public final class PhotoLine implements AutoCloseable {
    private static final String MESSAGE =
            """
            {"headerId":1,"timestamp":"%s","version":"1.0","truck":"%s","photoId":"%s","orderId":"",
             "number":0,%s"mediaType":"image/jpeg","data":"%s","note":""}\
            """;

    private final List<Fact> facts = new CopyOnWriteArrayList<>();
    private final Map<String, Login> logins;
    private final EmbeddedBroker broker;
    private final MqttTruckLink link;
    private final Instant now;

    public PhotoLine(City city, Path folder, Instant now) {
        this.now = now;
        logins = Credentials.newLogins(city.trucks().keySet());
        broker = EmbeddedBroker.start(BrokerSettings.inMemory(0), Credentials.of(logins));
        link =
                new MqttTruckLink(
                        broker.inside(),
                        Credentials.console(logins),
                        city,
                        Sample.STRAIGHT,
                        new PhotoFolder(folder),
                        () -> now,
                        this::remember);
    }

    /// @param shows `"container":"OF-0001",` or the like; may be empty
    public void send(TruckId truck, String id, String shows, byte[] jpeg) {
        String name = Topic.nameOf(truck);
        String data = Base64.getEncoder().encodeToString(jpeg);
        Line.Ears deaf = new Line.Ears(_ -> {}, () -> {}, () -> {});
        try (Line line =
                new Line(
                        broker.address(),
                        logins.get(name),
                        Line.Session.NONE,
                        Optional.empty(),
                        deaf)) {
            line.connect();
            line.publish(
                            "leerplan/v1/" + name + "/photo",
                            MESSAGE.formatted(now, truck, id, shows, data),
                            false)
                    .join();
        }
    }

    public <T extends Fact> List<T> heard(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private CompletableFuture<Long> remember(Fact fact) {
        facts.add(fact);
        return CompletableFuture.completedFuture((long) facts.size());
    }

    @Override
    public void close() {
        link.close();
        broker.close();
    }
}
