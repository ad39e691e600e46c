package de.leerplan.app.bench;

import de.leerplan.intake.Source;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Posts readings one a request over many kept connections, each waiting for its answer. Written by
/// hand on sockets, so that the measured machine does not spend its time on the measuring one.
final class HttpSender implements IntakeSender {
    private static final Logger LOG = LoggerFactory.getLogger(HttpSender.class);
    private static final int CONNECTIONS = 1_000;
    private static final int MOST_FAILURES = 3;
    private static final long LONGEST_MINUTES = 30;

    private final int port;
    private final List<Source> sources;

    HttpSender(int port, List<Source> sources) {
        this.port = port;
        this.sources = sources;
    }

    @Override
    public void send(int from, int to, double perSecond, Letter letter)
            throws InterruptedException {
        Turns turns = Turns.from(from, perSecond, 0);
        int connections = Math.min(CONNECTIONS, to - from);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                int first = from + i;
                all.execute(() -> sendAll(first, to, connections, turns, letter));
            }
            all.shutdown();
            all.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES);
        }
    }

    @Override
    public void close() {}

    private void sendAll(int first, int to, int step, Turns turns, Letter letter) {
        int next = first;
        int failures = 0;
        while (next < to && failures < MOST_FAILURES) {
            int reached = sendFrom(next, to, step, turns, letter);
            failures = reached == next ? failures + 1 : 0;
            next = reached;
        }
    }

    /// Over one connection; what was not answered is sent again over the next.
    ///
    /// @return the first message that was not answered; `to` or more if all were
    private int sendFrom(int first, int to, int step, Turns turns, Letter letter) {
        Source source = sources.get(first % sources.size());
        int number = first;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (number < to) {
                turns.await(number);
                long before = System.nanoTime();
                write(socket.getOutputStream(), source, letter.text(number));
                int status = status(in);
                letter.answered(number, status / 100 == 2, System.nanoTime() - before);
                number += step;
            }
        } catch (IOException e) {
            LOG.debug("The line is gone", e);
        }
        return number;
    }

    private static void write(OutputStream to, Source source, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /api/readings HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + source.token()
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        byte[] whole = (head + text).getBytes(StandardCharsets.UTF_8);
        to.write(whole);
        to.flush();
    }

    /// Reads a whole answer; ours say how long they are.
    private static int status(InputStream in) throws IOException {
        String first = line(in);
        int length = 0;
        String line = line(in);
        while (!line.isEmpty()) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            line = line(in);
        }
        in.skipNBytes(length);
        return Integer.parseInt(first.substring(9, 12));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        while (c != '\n') {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
            c = in.read();
        }
        return line.toString();
    }
}
