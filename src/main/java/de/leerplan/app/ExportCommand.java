package de.leerplan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `leerplan export …`: writes what others can use.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes what others can use.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ExportToursCommand.class})
final class ExportCommand implements Runnable {
    @Spec private CommandSpec spec;

    ExportCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
