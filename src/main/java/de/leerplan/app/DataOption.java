package de.leerplan.app;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// Where a command finds and leaves its data.
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where journal, imported streets and secrets are kept"
                            + " (default: the user's application data).")
    private Optional<Path> data = Optional.empty();

    DataOption() {}

    public Folders folders() {
        return data.map(Folders::new)
                .orElseGet(() -> Folders.usual(System.getenv(), System.getProperties()));
    }
}
