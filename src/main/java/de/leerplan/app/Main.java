package de.leerplan.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/// The program. It does not extend `Application`, so that it starts from the class path.
public final class Main {
    /// Kept here because java.util.logging forgets the levels of loggers that nobody holds.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    /// Runs the command line and ends the process with its exit code: 0 done, 1 failed, 2 wrongly
    /// called. Broker and pool threads would keep a process alive whose work is over, so the end is
    /// said aloud.
    ///
    /// @param args subcommand and options
    public static void main(String[] args) {
        Launch.mark();
        // It warns of running from the class path, which is what we do.
        JAVAFX.setLevel(Level.SEVERE);
        System.exit(Commands.line().execute(args));
    }
}
