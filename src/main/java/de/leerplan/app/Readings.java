package de.leerplan.app;

import de.leerplan.intake.Device;
import de.leerplan.intake.DeviceBook;
import de.leerplan.intake.DeviceFile;
import de.leerplan.intake.DoorKey;
import de.leerplan.intake.Doorman;
import de.leerplan.intake.FetchedIntake;
import de.leerplan.intake.HttpIntake;
import de.leerplan.intake.Intake;
import de.leerplan.intake.IntakeSettings;
import de.leerplan.intake.MqttIntake;
import de.leerplan.intake.ReadingFormats;
import de.leerplan.intake.ReportDesk;
import de.leerplan.intake.Source;
import de.leerplan.intake.WaitingRoom;
import de.leerplan.intake.network.Reception;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.trucks.broker.Certificate;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.SecretHash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/// The doors through which containers' readings come on a live day: every source in the secrets
/// file may send by HTTP and by MQTT.
public final class Readings {
    private static final String FIRST_SOURCE = "sensors";

    private final List<Source> sources;
    private final Doorman doorman;
    private final Intake intake;
    private final ReadingFormats formats;
    private final MailSlot mailSlot;
    private final InstantSource clock;
    private final Function<Fact, CompletableFuture<Long>> post;

    private Readings(List<Source> sources, DeviceBook registered, ReadingsDay day) {
        this.sources = sources;
        this.doorman = IntakeSettings.loopback(0, sources).doorman();
        this.clock = day.clock();
        this.post = day.post();
        this.formats = new ReadingFormats(assigned(day.state(), registered));
        this.intake = new Intake(formats, day.city().containers()::containsKey, post, clock);
        this.mailSlot = new MailSlot(new MqttIntake(intake, doorman, clock));
    }

    /// With the sources and radio devices as the data folder has them.
    static Readings of(Folders folders, ReadingsDay day) {
        return new Readings(sources(folders), registered(folders), day);
    }

    public static Readings of(List<Source> sources, ReadingsDay day) {
        return new Readings(sources, DeviceBook.EMPTY, day);
    }

    /// What came before a restart is not taken for new when a network server sends it again.
    void recall(Fact fact) {
        if (fact instanceof ReadingReceived reading) {
            formats.recall(reading);
        }
    }

    /// Lets the sources in at the broker's door too, and nowhere else.
    ///
    /// @throws de.leerplan.model.Unusable if a source is named like a truck or the console
    public MailSlot mailSlot(Credentials credentials) {
        sources.forEach(source -> MailSlot.admit(source, credentials));
        return mailSlot;
    }

    /// Listens from now on. What came by MQTT before that was sent back.
    ///
    /// @param secured what the door shows by TLS; in the clear without
    /// @param doors for reports that are no readings
    public HttpIntake listen(
            HttpDoor door, Optional<Certificate> secured, List<ReportDesk.Door> doors) {
        HttpIntake http =
                HttpIntake.start(
                        IntakeSettings.at(
                                door.host(),
                                door.port(),
                                sources,
                                secured.map(c -> new DoorKey(c.file(), c.password()))),
                        doorman,
                        intake,
                        doors,
                        clock);
        mailSlot.open();
        return http;
    }

    /// Where messages that we fetch ourselves are handed in.
    Reception fetched() {
        return new FetchedIntake(intake, clock);
    }

    /// What was refused and not told one by one.
    void tellUnsaid() {
        intake.tellUnsaid();
    }

    MqttIntake mqtt() {
        return new MqttIntake(intake, doorman, clock);
    }

    WaitingRoom waitingRoom() {
        return new WaitingRoom(post, clock);
    }

    private static List<Source> sources(Folders folders) {
        Map<String, String> tokens =
                new SecretsFile(folders.data().resolve("sources.secrets"))
                        .readOrMake(List.of(FIRST_SOURCE), SecretHash::newSecret);
        return tokens.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Radio devices by their DevEUI; none where there is no such file.
    static DeviceBook registered(Folders folders) {
        Path file = folders.data().resolve("devices.csv");
        return Files.exists(file) ? DeviceFile.read(file) : DeviceBook.EMPTY;
    }

    /// What a dispatcher decided goes before the file.
    private static DeviceBook assigned(Supplier<DayState> state, DeviceBook registered) {
        return eui -> {
            var placed = state.get().devices().placed().get(eui.value());
            return placed == null
                    ? registered.device(eui)
                    : Optional.of(new Device(eui, placed.container(), placed.sensor()));
        };
    }
}
