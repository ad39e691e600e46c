package de.leerplan.app;

import de.leerplan.intake.DeviceBook;
import de.leerplan.intake.DeviceFile;
import de.leerplan.intake.HttpIntake;
import de.leerplan.intake.Intake;
import de.leerplan.intake.IntakeSettings;
import de.leerplan.intake.ReadingFormats;
import de.leerplan.intake.Source;
import de.leerplan.operations.Fact;
import de.leerplan.trucks.broker.SecretHash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/// The door through which containers' readings come on a live day.
final class Readings {
    private static final String FIRST_SOURCE = "sensors";

    private Readings() {}

    /// Listens from now on; every source in the secrets file may send.
    static HttpIntake listen(
            World world,
            Folders folders,
            int port,
            Supplier<Instant> clock,
            Function<Fact, CompletableFuture<Long>> post) {
        Map<String, String> tokens =
                new SecretsFile(folders.data().resolve("sources.secrets"))
                        .readOrMake(List.of(FIRST_SOURCE), SecretHash::newSecret);
        List<Source> sources =
                tokens.entrySet().stream()
                        .map(entry -> new Source(entry.getKey(), entry.getValue()))
                        .toList();
        Intake intake =
                new Intake(
                        new ReadingFormats(devices(folders)),
                        world.city().containers()::containsKey,
                        post,
                        clock::get);
        return HttpIntake.start(IntakeSettings.loopback(port, sources), intake, clock::get);
    }

    /// Radio devices by their DevEUI; none where there is no such file.
    private static DeviceBook devices(Folders folders) {
        Path file = folders.data().resolve("devices.csv");
        return Files.exists(file) ? DeviceFile.read(file) : DeviceBook.EMPTY;
    }
}
