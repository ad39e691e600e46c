package de.leerplan.app;

/// The program. It does not extend `Application`, so that it starts from the class path.
public final class Main {
    private Main() {}

    /// Runs the command line.
    ///
    /// @param args subcommand and options
    public static void main(String[] args) {
        String version = Main.class.getPackage().getImplementationVersion();
        System.out.println("Leerplan " + (version == null ? "" : version));
    }
}
