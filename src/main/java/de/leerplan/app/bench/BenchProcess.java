package de.leerplan.app.bench;

import de.leerplan.app.Main;
import de.leerplan.model.Unusable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another process of this program that takes part in a measurement: told by lines on its standard
/// input, answering on its output.
final class BenchProcess implements AutoCloseable {
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final List<String> GIVING_WAY = List.of(NICE.toString(), "-n", "10");

    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    /// @param givesWay takes what the others leave of the processor, as if on another machine;
    ///     where the system has `nice`
    /// @param arguments of the command line
    BenchProcess(boolean givesWay, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (givesWay && Files.isExecutable(NICE)) {
            command.addAll(GIVING_WAY);
        }
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dglass.platform=Headless",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
        command.addAll(arguments);
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
        } catch (IOException e) {
            throw new Unusable("Another program does not start", "see its output above", e);
        }
        out = process.inputReader(StandardCharsets.UTF_8);
        in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    void tell(String line) {
        in.println(line);
    }

    /// The words of the next line that begins so; others are the program's own talk.
    String[] answer(String word) throws IOException {
        String line = out.readLine();
        while (line != null && !line.startsWith(word + " ")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("The other program ended early");
        }
        return line.split(" ", -1);
    }

    /// Processor time so far; zero where the system does not say.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        in.println("end");
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
