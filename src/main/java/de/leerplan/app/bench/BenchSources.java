package de.leerplan.app.bench;

import de.leerplan.intake.Source;

import java.util.List;

/// The sources of readings that `bench intake` plays.
final class BenchSources {
    /// Tokens as a city would have them; nobody but the bench on loopback ever uses these.
    static final List<Source> ALL =
            List.of(
                    new Source("load-1", "bench-token-of-source-1"),
                    new Source("load-2", "bench-token-of-source-2"),
                    new Source("load-3", "bench-token-of-source-3"),
                    new Source("load-4", "bench-token-of-source-4"),
                    new Source("honest", "bench-token-of-the-honest"),
                    new Source("garbage", "bench-token-of-the-other"));

    private BenchSources() {}

    static List<Source> loading() {
        return ALL.subList(0, 4);
    }

    static List<Source> honest() {
        return ALL.subList(4, 5);
    }

    /// By HTTP every other one is nobody that the program knows; the broker does not even let such
    /// a one in.
    static List<Source> garbage(Transport transport) {
        Source known = ALL.get(5);
        return switch (transport) {
            case HTTP -> List.of(known, new Source("nobody", "a-token-that-nobody-gave"));
            case MQTT -> List.of(known);
        };
    }
}
