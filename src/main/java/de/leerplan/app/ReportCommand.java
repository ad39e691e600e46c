package de.leerplan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `leerplan report …`: what is known, for people and other programs.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Says what is known, for people and other programs.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ReportClosuresCommand.class})
final class ReportCommand implements Runnable {
    @Spec private CommandSpec spec;

    ReportCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
