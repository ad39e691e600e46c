package de.leerplan.trucks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A TCP line that can be cut, as a truck's is in a dead spot.
public final class CutLine implements AutoCloseable {
    private final ServerSocket server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int behind;
    private volatile boolean dead;

    /// Leads to nothing until `lead`.
    public CutLine() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getLocalPort();
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return port;
    }

    public void lead(int to) {
        behind = to;
    }

    /// Cuts everything; new connections are cut at once.
    public synchronized void cut() {
        dead = true;
        open.forEach(CutLine::close);
        open.clear();
    }

    public void mend() {
        dead = false;
    }

    @Override
    public void close() {
        cut();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                join(server.accept());
            } catch (IOException _) {
                // The test is over, or the other end is.
            }
        }
    }

    /// Not while the line is being cut: what is joined then would be left over.
    private synchronized void join(Socket near) throws IOException {
        if (dead) {
            near.close();
            return;
        }
        open.add(near);
        Socket far;
        try {
            far = new Socket(InetAddress.getLoopbackAddress(), behind);
        } catch (IOException e) {
            near.close();
            throw e;
        }
        open.add(far);
        Thread.ofVirtual().start(() -> pump(near, far));
        Thread.ofVirtual().start(() -> pump(far, near));
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException _) {
            // Cut.
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It was closed already.
        }
    }
}
