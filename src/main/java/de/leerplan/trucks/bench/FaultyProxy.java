package de.leerplan.trucks.bench;

import de.leerplan.trucks.client.BrokerAddress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Stands between trucks and broker and is as bad as it is told to be.
final class FaultyProxy implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FaultyProxy.class);

    private final BrokerAddress broker;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService scissors =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("scissors").factory());
    private final AtomicLong seed;
    private final AtomicLong hurt = new AtomicLong();
    private final AtomicLong cuts = new AtomicLong();
    private volatile Faults faults = Faults.NONE;
    private volatile boolean dead;

    FaultyProxy(BrokerAddress broker, long seed) {
        this.broker = broker;
        this.seed = new AtomicLong(seed);
        try {
            this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var _ = Thread.ofVirtual().name("proxy door").start(this::admit);
    }

    BrokerAddress address() {
        return new BrokerAddress("127.0.0.1", door.getLocalPort());
    }

    void behave(Faults now) {
        faults = now;
    }

    /// Nothing gets through any more, or again.
    void outage(boolean now) {
        dead = now;
        if (now) {
            cutAll();
        }
    }

    /// Cuts every line once; clients come back and send again what was not confirmed.
    void cutAll() {
        open.forEach(this::cut);
    }

    /// Messages lost, repeated or swapped so far.
    long hurt() {
        return hurt.get();
    }

    long cuts() {
        return cuts.get();
    }

    @Override
    public void close() {
        scissors.shutdownNow();
        cutAll();
        try {
            door.close();
        } catch (IOException e) {
            LOG.debug("The door was shut already", e);
        }
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket truck = door.accept();
                if (dead) {
                    truck.close();
                } else {
                    connect(truck);
                }
            } catch (IOException e) {
                LOG.debug("Not admitted", e);
            }
        }
    }

    private void connect(Socket truck) throws IOException {
        Socket server = new Socket(broker.host(), broker.port());
        truck.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(truck);
        open.add(server);
        Set<Integer> repeated = ConcurrentHashMap.newKeySet();
        pump(new Pump(truck, server, true, repeated, luck()));
        pump(new Pump(server, truck, false, repeated, luck()));
        long life = faults.lifeMillis();
        if (life > 0) {
            long after = life / 2 + new SplittableRandom(seed.incrementAndGet()).nextLong(life);
            var _ = scissors.schedule(() -> cut(truck), after, TimeUnit.MILLISECONDS);
        }
    }

    private SplittableRandom luck() {
        return new SplittableRandom(seed.incrementAndGet());
    }

    private void pump(Pump pump) {
        var _ = Thread.ofVirtual().name("pump").start(() -> pass(pump));
    }

    /// One direction of a line.
    ///
    /// @param up from truck to broker
    /// @param repeated packets the broker got twice and whose second confirmation is swallowed: the
    ///     truck would take it for that of a later packet with the same number
    private record Pump(
            Socket from, Socket to, boolean up, Set<Integer> repeated, SplittableRandom luck) {}

    private void pass(Pump pump) {
        try {
            Frames frames = new Frames(pump.from().getInputStream());
            OutputStream out = pump.to().getOutputStream();
            byte[] held = {};
            while (true) {
                byte[] packet = frames.next();
                Faults now = faults;
                double die = Frames.mayBeHurt(packet) ? pump.luck().nextDouble() : 1;
                boolean late = die < now.lost() + now.swapped() && held.length == 0;
                if (surplus(pump, packet) || die < now.lost()) {
                    hurt.incrementAndGet();
                } else if (late) {
                    hurt.incrementAndGet();
                    held = packet;
                } else {
                    out.write(packet);
                    if (die < now.lost() + now.swapped() + now.twice()) {
                        repeat(pump, packet, out);
                    }
                    out.write(held);
                    held = new byte[0];
                    out.flush();
                }
            }
        } catch (IOException e) {
            LOG.debug("A line ended", e);
        } finally {
            cut(pump.from());
            cut(pump.to());
        }
    }

    private void repeat(Pump pump, byte[] packet, OutputStream out) throws IOException {
        if (pump.up() && Frames.isPublish(packet) && pump.repeated().add(Frames.packetId(packet))) {
            hurt.incrementAndGet();
            out.write(packet);
        }
    }

    private static boolean surplus(Pump pump, byte[] packet) {
        return !pump.up()
                && Frames.isPuback(packet)
                && pump.repeated().remove(Frames.packetId(packet));
    }

    private void cut(Socket socket) {
        if (open.remove(socket)) {
            cuts.incrementAndGet();
        }
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("A line was cut already", e);
        }
    }
}
