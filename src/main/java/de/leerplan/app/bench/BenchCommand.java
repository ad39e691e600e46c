package de.leerplan.app.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `leerplan bench …`: measures a part of the program. Each prints a table for people and, last,
/// one line of JSON: `{"bench": name, "results": [{…}]}`.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures a part of the program; the last line is JSON.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BenchMapCommand.class,
            BenchMatrixCommand.class,
            BenchCityCommand.class,
            BenchClosureCommand.class,
            BenchTrafficCommand.class,
            BenchStoreCommand.class,
            BenchIntakeCommand.class,
            BenchFoldCommand.class,
            BenchSensorsCommand.class,
            BenchForecastCommand.class,
            BenchLinkCommand.class,
            BenchCvrpCommand.class,
            BenchWasteCommand.class,
            BenchLiveCommand.class,
            BenchDayCommand.class,
            BenchWhatIfCommand.class
        })
public final class BenchCommand implements Runnable {
    @Spec private CommandSpec spec;

    BenchCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
