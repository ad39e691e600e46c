package de.leerplan.intake;

import de.leerplan.model.Unusable;

import java.util.List;
import java.util.Optional;

/// Where readings are waited for, and from whom.
///
/// @param host address to listen on; loopback unless the city decides otherwise
/// @param port 0 for any free one
/// @param perSecond messages that each source may send in a second
/// @param burst messages that each source may send at once after a pause
/// @param key for TLS; plain HTTP without
public record IntakeSettings(
        String host,
        int port,
        List<Source> sources,
        int perSecond,
        int burst,
        Optional<DoorKey> key) {
    public static final int USUAL_PORT = 8090;

    private static final int PER_SECOND = 6_000;
    private static final int BURST = 12_000;

    public IntakeSettings {
        sources = List.copyOf(sources);
        if (port < 0 || port > 65_535) {
            throw new Unusable(
                    "The port for readings is " + port, "choose one from 1 to 65535, or 0");
        }
    }

    IntakeSettings(String host, int port, List<Source> sources, int perSecond, int burst) {
        this(host, port, sources, perSecond, burst, Optional.empty());
    }

    /// Who watches the doors.
    public Doorman doorman() {
        return new Doorman(sources, perSecond, burst);
    }

    /// The usual limit of a single source.
    static RateLimit usualLimit() {
        return new RateLimit(PER_SECOND, BURST);
    }

    /// For this machine only, in the clear.
    public static IntakeSettings loopback(int port, List<Source> sources) {
        return at("127.0.0.1", port, sources, Optional.empty());
    }

    /// With the usual limits.
    public static IntakeSettings at(
            String host, int port, List<Source> sources, Optional<DoorKey> key) {
        return new IntakeSettings(host, port, sources, PER_SECOND, BURST, key);
    }
}
