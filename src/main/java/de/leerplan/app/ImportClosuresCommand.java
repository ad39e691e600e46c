package de.leerplan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;

/// `leerplan import closures FILE`.
@Command(
        name = "closures",
        mixinStandardHelpOptions = true,
        description = {
            "Closures from a report of road works: WZDx GeoJSON, DATEX II, CIFS, Autobahn JSON.",
            "A console that runs takes it up within seconds; otherwise the next start does."
        })
final class ImportClosuresCommand implements Runnable {
    @Parameters(paramLabel = "FILE", description = "The report.")
    private Path file;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    ImportClosuresCommand() {}

    @Override
    public void run() {
        Folders folders = options.folders();
        new RoadNewsFile(file, folders.closures())
                .importFor(World.live(folders), new WallClock().get())
                .forEach(spec.commandLine().getOut()::println);
    }
}
