package de.leerplan.app.bench;

import de.leerplan.app.Folders;
import de.leerplan.app.World;

import picocli.CommandLine.Option;

/// The streets of the sample city that a benchmark drives on: as they are, or with signs.
final class SampleStreets {
    @Option(
            names = "--classes",
            description =
                    "Puts signs on every sixth residential street of the sample city, which tell"
                            + " the trucks of its fleet apart: one network and table of ways for"
                            + " each class.")
    private boolean classes;

    SampleStreets() {}

    World open(Folders folders) {
        return classes ? World.signed(folders) : World.sample(folders);
    }
}
