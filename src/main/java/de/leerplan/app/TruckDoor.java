package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.trucks.broker.BrokerSettings;
import de.leerplan.trucks.broker.Certificate;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.EmbeddedBroker;
import de.leerplan.trucks.broker.Letterbox;
import de.leerplan.trucks.broker.SecretHash;
import de.leerplan.trucks.broker.SelfSigned;
import de.leerplan.trucks.client.Trust;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How trucks and tablets come in on a live day: in the clear on this machine, by TLS from
/// anywhere else.
///
/// @param host address to listen on
/// @param broker port of the broker, 0 for any free one
/// @param page port of the driver page, 0 for any free one
/// @param tls whether TLS is wanted on loopback too
/// @param certificate a PKCS 12 file of the city's own; empty makes one that is signed by itself
public record TruckDoor(
        String host, int broker, int page, boolean tls, Optional<Path> certificate) {
    public static final String LOOPBACK = "127.0.0.1";

    /// What only programs on this machine reach.
    static final Set<String> THIS_MACHINE = Set.of(LOOPBACK, "localhost", "::1");

    /// Where the password of a given certificate is looked for.
    static final String PASSWORD = "LEERPLAN_CERTIFICATE_PASSWORD";

    /// For this machine only.
    static TruckDoor loopback(int broker, int page) {
        return new TruckDoor(LOOPBACK, broker, page, false, Optional.empty());
    }

    /// Empty where everything stays on this machine.
    ///
    /// @throws Unusable if a given certificate cannot be read
    Optional<Certificate> certificate(Folders folders, Instant now) {
        boolean open = THIS_MACHINE.contains(host) && !tls && certificate.isEmpty();
        return open ? Optional.empty() : Optional.of(shown(folders, now));
    }

    /// Whether or not trucks need it.
    ///
    /// @throws Unusable if a given certificate cannot be read
    Certificate shown(Folders folders, Instant now) {
        return certificate.map(TruckDoor::given).orElseGet(() -> own(folders, now));
    }

    /// What a truck of this data folder trusts; empty where it speaks in the clear.
    ///
    /// @throws Unusable if the engine has made no certificate yet, or it cannot be read
    Optional<Trust> trusted(Folders folders) {
        if (certificate.isPresent()) {
            Certificate given = given(certificate.get());
            return Optional.of(Trust.in(given.file(), given.password()));
        }
        if (!tls) {
            return Optional.empty();
        }
        if (!Files.exists(ownFile(folders))) {
            throw new Unusable(
                    "The engine of %s has no certificate".formatted(folders.data()),
                    "start it once with --tls, or name its own with --certificate");
        }
        return Optional.of(
                Trust.in(
                        ownFile(folders), ownSecrets(folders).read().getOrDefault("password", "")));
    }

    EmbeddedBroker startBroker(
            Folders folders,
            Optional<Certificate> secured,
            Credentials credentials,
            Letterbox letterbox) {
        return EmbeddedBroker.start(
                new BrokerSettings(host, broker, Optional.of(folders.broker()), secured),
                credentials,
                letterbox);
    }

    private static Certificate given(Path file) {
        if (!Files.isReadable(file)) {
            throw new Unusable(
                    "Cannot read the certificate " + file, "name a PKCS 12 file that is there");
        }
        String password = System.getenv().getOrDefault(PASSWORD, "");
        return new Certificate(file, password).checked();
    }

    private static Certificate own(Folders folders, Instant now) {
        Path file = ownFile(folders);
        Map<String, String> secrets =
                ownSecrets(folders).readOrMake(List.of("password"), SecretHash::newSecret);
        String password = secrets.getOrDefault("password", "");
        return Files.exists(file)
                ? new Certificate(file, password).checked()
                : SelfSigned.write(file, password, names(), now);
    }

    private static Path ownFile(Folders folders) {
        return folders.data().resolve("tls").resolve("leerplan.p12");
    }

    private static SecretsFile ownSecrets(Folders folders) {
        return new SecretsFile(folders.data().resolve("tls").resolve("leerplan.secrets"));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("localhost", LOOPBACK));
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(
                            address ->
                                    !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .filter(address -> !address.contains("%"))
                    .forEach(names::add);
            names.add(InetAddress.getLocalHost().getHostName());
        } catch (SocketException | java.net.UnknownHostException _) {
            // Without a name it is called by its address.
        }
        return names.stream().distinct().toList();
    }
}
