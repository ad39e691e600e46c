package de.leerplan.app;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Options that every way of running the program has.
public final class CommonOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where journal, imported streets and secrets are kept"
                            + " (default: the user's application data).")
    private Optional<Path> data = Optional.empty();

    @Mixin private Chance chance;

    CommonOptions() {}

    public Folders folders() {
        return data.map(Folders::new)
                .orElseGet(() -> Folders.usual(System.getenv(), System.getProperties()));
    }

    public long seed() {
        return chance.seed();
    }
}
