package de.leerplan.app;

import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.client.BrokerAddress;
import de.leerplan.trucks.client.Login;
import de.leerplan.trucks.onboard.AutonomousTruck;
import de.leerplan.trucks.protocol.Topic;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// `leerplan truck ID`: one simulated truck on the broker of a running engine.
@Command(
        name = "truck",
        mixinStandardHelpOptions = true,
        description = "A truck that drives itself along the tours a running engine gives it.")
final class TruckCommand implements Runnable {
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final double SKIP_SHARE = 0.01;

    @Parameters(paramLabel = "ID", description = "Name of the truck, such as 'OF-SW 203'.")
    private String id;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Where the broker is.")
    private String host;

    @Option(
            names = "--broker-port",
            defaultValue = "1883",
            description = "Its port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--autonomous",
            description =
                    "Drive as planned and never faster; without it a simulated crew is at the"
                            + " wheel, now faster, now slower.")
    private boolean autonomous;

    @Option(
            names = "--tls",
            description = "Speak TLS, and trust the certificate that the engine made itself.")
    private boolean tls;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description =
                    "Speak TLS, and trust this PKCS 12 file of the engine; its password is read"
                            + " from LEERPLAN_CERTIFICATE_PASSWORD.")
    private @Nullable Path certificate;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    TruckCommand() {}

    @Override
    public void run() {
        World world = World.live(options.folders());
        Truck truck = truck(world);
        Map<String, Login> logins = Logins.known(options.folders());
        Login login = logins.get(Topic.nameOf(truck.id()));
        if (login == null) {
            throw new Unusable("There is no secret for " + truck.id(), "restart the engine once");
        }
        WallClock clock = new WallClock();
        PrintWriter out = spec.commandLine().getOut();
        CountDownLatch stop = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown, "end"));
        try (AutonomousTruck driving =
                new AutonomousTruck(
                        truck,
                        broker(),
                        login,
                        world.city().depot().place(),
                        clock,
                        new AutonomousTruck.Driving(
                                options.seed(), SKIP_SHARE, !autonomous, Optional.empty()))) {
            driving.connect();
            out.println(truck.id() + " is connected and waits for its tour.");
            out.flush();
            driving.run(
                    clock,
                    STEP,
                    stop,
                    report -> {
                        out.println(report);
                        out.flush();
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BrokerAddress broker() {
        TruckDoor door = new TruckDoor(host, port, 0, tls, Optional.ofNullable(certificate));
        return new BrokerAddress(host, port, door.trusted(options.folders()));
    }

    private Truck truck(World world) {
        Map<TruckId, Truck> trucks = world.city().trucks();
        return trucks.values().stream()
                .filter(truck -> truck.id().value().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Unusable(
                                        "There is no truck '" + id + "'",
                                        "choose one of " + trucks.keySet()));
    }
}
