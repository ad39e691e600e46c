package de.leerplan.app;

import picocli.CommandLine.Mixin;

/// Options that every way of running the program has.
public final class CommonOptions {
    @Mixin private DataOption data;

    @Mixin private Chance chance;

    CommonOptions() {}

    public Folders folders() {
        return data.folders();
    }

    public long seed() {
        return chance.seed();
    }
}
