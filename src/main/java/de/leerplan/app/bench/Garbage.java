package de.leerplan.app.bench;

import de.leerplan.intake.Source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// A source that sends garbage as fast as it can, from its own process. Told by lines on standard
/// input: `storm`, `calm`, `end`.
final class Garbage implements Letter {
    private static final int AT_A_TIME = 2_000;

    private final Transport transport;
    private final int port;
    private final List<Source> sources;
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean storming;

    Garbage(Transport transport, int port, List<Source> sources) {
        this.transport = transport;
        this.port = port;
        this.sources = sources;
    }

    void run() throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Thread storm = Thread.ofVirtual().unstarted(() -> {});
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            storming = line.equals("storm");
            storm.join();
            if (line.equals("end")) {
                return;
            }
            if (storming) {
                storm = Thread.ofVirtual().start(this::storm);
            }
            out.println("sent " + sent.getAndSet(0));
        }
    }

    private void storm() {
        while (storming) {
            try (IntakeSender sender = IntakeSender.of(transport, port, sources)) {
                while (storming) {
                    sender.send(0, AT_A_TIME, 0, this);
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException _) {
                // Hung up on: a storm calls again.
            }
        }
    }

    @Override
    public String text(int number) {
        sent.incrementAndGet();
        return "{\"container\":\"C-1\",\"fillPercent\":" + "9".repeat(number % 200 + 4);
    }

    @Override
    public void answered(int number, boolean well, long tookNanos) {}
}
