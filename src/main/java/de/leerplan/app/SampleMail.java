package de.leerplan.app;

import de.leerplan.intake.DeviceBook;
import de.leerplan.intake.Intake;
import de.leerplan.intake.ReadingFormats;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.Door;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.DoorChanged;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// A few messages through the real decoders, for a picture of what comes in: a sample day has no
/// door of its own.
final class SampleMail {
    private final Instant now;
    private final Function<Fact, CompletableFuture<Long>> post;
    private final Intake intake;
    private final String container;

    SampleMail(
            List<ContainerId> containers,
            Instant now,
            Function<Fact, CompletableFuture<Long>> post) {
        this.now = now;
        this.post = post;
        this.container = containers.stream().sorted().findFirst().orElseThrow().value();
        this.intake =
                new Intake(
                        new ReadingFormats(DeviceBook.EMPTY),
                        containers::contains,
                        post,
                        InstantSource.fixed(now));
    }

    void send() {
        door("http", Door.Kind.HTTP, "http://127.0.0.1:8090/api/readings", Door.State.OPEN);
        door("mqtt", Door.Kind.MQTT, "mqtt://127.0.0.1:1883", Door.State.OPEN);
        door("chirpstack", Door.Kind.NETWORK_SERVER, "mqtts://lns:8883", Door.State.UNREACHABLE);
        reading("sensors", Duration.ofSeconds(20), 41);
        reading("sensors", Duration.ofSeconds(20), 41);
        reading("sensors", Duration.ofHours(-1), 12);
        reading("sensors", Duration.ofHours(3), 30);
        send("sensors", "{\"container\":\"XX-1\",\"fillPercent\":7}");
        send("tts", uplink("0004A30B001C0530", 1));
        send("tts", uplink("0004A30B001C0530", 2));
        send("tts", uplink("24E124713C140291", 1));
        send("?", "no JSON at all");
    }

    private void reading(String source, Duration ago, int percent) {
        send(
                source,
                "{\"container\":\"%s\",\"measuredAt\":\"%s\",\"fillPercent\":%d}"
                        .formatted(container, now.minus(ago), percent));
    }

    private static String uplink(String device, int counter) {
        return "{\"end_device_ids\":{\"dev_eui\":\"%s\"},\"uplink_message\":{\"f_cnt\":%d,\"session_key_id\":\"s\",\"frm_payload\":\"AXVcA2cBAQSCRAgFAAE=\",\"version_ids\":{\"model_id\":\"em400-tld\"}}}"
                .formatted(device, counter);
    }

    private void send(String source, String message) {
        intake.receive(source, message.getBytes(StandardCharsets.UTF_8)).join();
    }

    private void door(String name, Door.Kind kind, String address, Door.State state) {
        post.apply(new DoorChanged(now, new Door(name, kind, address, state))).join();
    }
}
