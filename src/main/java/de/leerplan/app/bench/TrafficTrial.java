package de.leerplan.app.bench;

import static de.leerplan.app.bench.OnBoard.changedElsewhere;

import de.leerplan.app.Feeds;
import de.leerplan.app.RoadNewsFolder;
import de.leerplan.app.SampleDayRun;
import de.leerplan.app.World;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.TruckId;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.trucks.protocol.OrderMessage;
import de.leerplan.trucks.protocol.OrderStop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Drops reports of queues on streets that tours lead through into the folder a day watches, takes
/// them away again, and looks what the trucks get told.
final class TrafficTrial {
    private static final String QUEUE =
            """
            <d2 xmlns="http://datex2.eu/schema/2/2_0"><situation><situationRecord id="bench">
             <situationRecordVersionTime>%s</situationRecordVersionTime>
             <gmlLineString><posList>%s</posList></gmlLineString>
             <abnormalTrafficType>queuingTraffic</abnormalTrafficType>
            </situationRecord></situation></d2>
            """;

    private final World world;
    private final SampleDayRun run;
    private final Settling settling;
    private final StretchAhead ahead;
    private final OnBoard board;
    private final Path report;
    private final RoadNewsFolder watched;

    /// What one queue led to; times in milliseconds of real time.
    ///
    /// @param told from the file until every truck has accepted what follows from it
    /// @param planned from there on until the concerned tours were planned again; 0 where none were
    /// @param cleared from the file taken away until all is told
    /// @param concerned trucks that have a drive through it, or around it, ahead
    /// @param renewed those of them that got new times or ways
    /// @param untoldSeconds the farthest that any arrival on board is off what the streets now take
    /// @param disturbed trucks elsewhere whose order changed
    record Outcome(
            String street,
            double told,
            double planned,
            double cleared,
            Set<TruckId> concerned,
            Set<TruckId> renewed,
            int untoldSeconds,
            Set<TruckId> disturbed) {}

    /// @param feeds the run's own
    /// @param folder an empty one, to be watched
    TrafficTrial(World world, SampleDayRun run, Feeds feeds, Path folder, RandomGenerator random) {
        this.world = world;
        this.run = run;
        settling = new Settling(run, feeds);
        ahead = new StretchAhead(world, run, random);
        board = new OnBoard(run);
        report = folder.resolve("queue.xml");
        watched = new RoadNewsFolder(folder, world::news, _ -> false, run.loop()::post);
    }

    /// Reports a queue on the way of some truck and takes it back; empty if no truck has a way
    /// left.
    Optional<Outcome> once() {
        return ahead.find().map(this::tried);
    }

    private Outcome tried(List<GeoPoint> stretch) {
        String street =
                world.roads().locate(stretch.getFirst().towards(stretch.getLast(), .5)).name();
        Map<TruckId, OrderMessage> before = run.orders();
        long start = System.nanoTime();
        drop(stretch);
        double told =
                settling.await(
                        start,
                        state ->
                                !state.roads().inForce().slow().isEmpty()
                                        && Settling.isTold(state));
        Map<TruckId, OrderMessage> after = run.orders();
        RoadConditions jam = run.loop().state().roads().inForce();
        OpenStreets jammed = new OpenStreets(world, jam);
        Set<TruckId> concerned = board.concerned(before, jammed);
        double planned = settling.await(System.nanoTime(), Settling::isPlanned);
        Map<TruckId, OrderMessage> settled = run.orders();
        int untold = Math.max(untold(after, jammed), untold(settled, jammed));
        start = System.nanoTime();
        takeAway();
        double cleared =
                settling.await(
                        start,
                        state ->
                                state.roads().inForce().slow().isEmpty() && Settling.isTold(state));
        settling.await(start, Settling::isPlanned);
        Set<TruckId> renewed = new TreeSet<>(concerned);
        renewed.removeIf(truck -> stops(before, truck).equals(stops(after, truck)));
        return new Outcome(
                street,
                told,
                renewed.isEmpty() ? 0 : planned,
                cleared,
                concerned,
                renewed,
                untold,
                changedElsewhere(before, settled, concerned));
    }

    private static List<OrderStop> stops(Map<TruckId, OrderMessage> orders, TruckId truck) {
        OrderMessage order = orders.get(truck);
        return order == null ? List.of() : order.stops();
    }

    /// The drive to the next stop has begun and is left out.
    private int untold(Map<TruckId, OrderMessage> orders, OpenStreets jammed) {
        int farthest = 0;
        for (Map.Entry<TruckId, OrderMessage> order : orders.entrySet()) {
            int off = 0;
            RoadNetwork now = jammed.of(order.getKey());
            List<OrderStop> left = board.left(order.getKey(), order.getValue());
            for (OrderStop stop : left.subList(Math.min(1, left.size()), left.size())) {
                if (stop.path().size() > 1) {
                    int takes =
                            now.path(OnBoard.from(order.getValue(), stop), stop.place()).seconds();
                    off += takes - stop.seconds();
                    farthest = Math.max(farthest, Math.abs(off));
                }
            }
        }
        return farthest;
    }

    private void drop(List<GeoPoint> stretch) {
        String line =
                stretch.stream()
                        .map(p -> String.format(Locale.ROOT, "%.6f %.6f", p.lat(), p.lon()))
                        .collect(Collectors.joining(" "));
        try {
            Files.writeString(report, QUEUE.formatted(run.now(), line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        watched.look(run.now()).join();
    }

    private void takeAway() {
        try {
            Files.delete(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        watched.look(run.now()).join();
    }
}
