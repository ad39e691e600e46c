package de.leerplan.app;

import de.leerplan.model.Unusable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// An `IntakeHost` in a process of its own.
final class IntakeChild implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;
    private final int http;
    private final int mqtt;

    /// Starts it; returns when it listens.
    IntakeChild(Path directory, int devices) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dglass.platform=Headless",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "bench",
                                "intake",
                                "--host",
                                directory.toString(),
                                "--devices",
                                Integer.toString(devices)));
        try {
            process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            out = process.inputReader(StandardCharsets.UTF_8);
            in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
            String[] ports = answer("ports");
            http = Integer.parseInt(ports[1]);
            mqtt = Integer.parseInt(ports[2]);
        } catch (IOException e) {
            throw new Unusable("The loaded program does not start", "see its output above", e);
        }
    }

    int http() {
        return http;
    }

    int mqtt() {
        return mqtt;
    }

    HostFigures figures() throws IOException {
        in.println("figures");
        String[] words = answer("figures");
        return new HostFigures(Long.parseLong(words[1]), Double.parseDouble(words[2]));
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

    /// The next line that begins so; others are the program's own talk.
    private String[] answer(String word) throws IOException {
        String line = out.readLine();
        while (line != null && !line.startsWith(word + " ")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("The loaded program ended early");
        }
        return line.split(" ", -1);
    }
}
