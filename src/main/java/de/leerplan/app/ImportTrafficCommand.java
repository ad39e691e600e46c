package de.leerplan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;

/// `leerplan import traffic FILE`.
@Command(
        name = "traffic",
        mixinStandardHelpOptions = true,
        description = {
            "Traffic from a table of speeds (OSRM) or a DATEX II report, or the pace of each hour"
                    + " (days,from,to,pace).",
            "A console that runs takes it up within seconds; otherwise the next start does."
        })
final class ImportTrafficCommand implements Runnable {
    @Parameters(paramLabel = "FILE", description = "The report.")
    private Path file;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    ImportTrafficCommand() {}

    @Override
    public void run() {
        Folders folders = options.folders();
        new RoadNewsFile(file, folders.traffic())
                .importFor(World.live(folders), new WallClock().get())
                .forEach(spec.commandLine().getOut()::println);
    }
}
