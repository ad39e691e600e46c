package de.leerplan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `leerplan`: the parent of all subcommands.
@Command(
        name = "leerplan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The dispatch console (Leitstand) of a city's waste collection.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {BenchCommand.class, GenerateCommand.class},
        footer = {
            "",
            "Exit codes: 0 done, 1 failed (one line on standard error says why), 2 wrongly called."
        })
final class LeerplanCommand implements Runnable {
    @Spec private CommandSpec spec;

    LeerplanCommand() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
