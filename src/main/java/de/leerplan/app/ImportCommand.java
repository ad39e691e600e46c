package de.leerplan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `leerplan import …`: brings a city's own data in.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings a city's own data in.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ImportOsmCommand.class,
            ImportClosuresCommand.class,
            ImportTrafficCommand.class,
            ImportReadingsCommand.class
        })
final class ImportCommand implements Runnable {
    @Spec private CommandSpec spec;

    ImportCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
