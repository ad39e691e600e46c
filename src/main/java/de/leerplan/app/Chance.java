package de.leerplan.app;

import picocli.CommandLine.Option;

/// Where a command's chance begins: the same seed plays and measures the same case.
public final class Chance {
    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Where chance begins (default: ${DEFAULT-VALUE}).")
    private long seed;

    Chance() {}

    public long seed() {
        return seed;
    }
}
