package de.leerplan.store;

import java.io.IOException;
import java.nio.file.Path;

/// A process of its own that opens a journal and appends to it until it is killed; each line it
/// prints is the number of a fact that is safe.
final class JournalInUse {
    private JournalInUse() {}

    public static void main(String[] args) {
        H2Journal journal = H2Journal.open(Path.of(args[0]));
        System.out.println("open");
        for (int i = 0; !System.out.checkError(); i++) {
            long first = journal.append(Facts.readings(i * 7, 1 + i % 7));
            System.out.println(first + i % 7);
        }
    }

    static Process start(Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JournalInUse.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
