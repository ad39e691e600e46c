package de.leerplan.app;

import de.leerplan.model.Unusable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command line with its manners: what a person can mend is one line on standard error, what
/// only we can mend is a stack trace in the log.
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private Commands() {}

    /// The whole command line, ready to execute.
    public static CommandLine line() {
        return mannered(new CommandLine(new LeerplanCommand()));
    }

    /// The same manners for any command.
    static CommandLine mannered(CommandLine line) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Commands::wronglyCalled)
                .setExecutionExceptionHandler(Commands::failed);
    }

    private static int wronglyCalled(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr()
                .println(
                        problem.getMessage()
                                + " – see "
                                + command.getCommandSpec().qualifiedName()
                                + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof Unusable unusable) {
            command.getErr().println(unusable.getMessage());
        } else {
            LOG.error("{} failed", command.getCommandSpec().qualifiedName(), problem);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
