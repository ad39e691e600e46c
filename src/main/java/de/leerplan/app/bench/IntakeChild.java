package de.leerplan.app.bench;

import de.leerplan.model.Unusable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// An `IntakeHost` in a process of its own.
final class IntakeChild implements AutoCloseable {
    private final BenchProcess process;
    private final int http;
    private final int mqtt;

    /// Starts it; returns when it listens.
    ///
    /// @param console whether it shows the console meanwhile
    IntakeChild(Path directory, int devices, boolean console) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "bench",
                                "intake",
                                "--host",
                                directory.toString(),
                                "--devices",
                                Integer.toString(devices)));
        if (console) {
            arguments.add("--console");
        }
        process = new BenchProcess(false, arguments);
        try {
            String[] ports = process.answer("ports");
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

    int port(Transport transport) {
        return switch (transport) {
            case HTTP -> http;
            case MQTT -> mqtt;
        };
    }

    /// Since last asked.
    HostFigures figures() throws IOException {
        process.tell("figures");
        return HostFigures.read(process.answer("figures"));
    }

    /// What is in use after a collection, MiB.
    long liveHeap() throws IOException {
        process.tell("heap");
        return Long.parseLong(process.answer("heap")[1]);
    }

    Duration processorTime() {
        return process.processorTime();
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
