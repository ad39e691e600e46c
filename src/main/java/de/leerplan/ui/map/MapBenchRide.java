package de.leerplan.ui.map;

import de.leerplan.operations.DayState;

import javafx.animation.AnimationTimer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Drags and zooms a map frame by frame and notes how long each frame took.
final class MapBenchRide extends AnimationTimer {
    private static final int WARM_UP = 100;
    private static final int FRAMES = 300;
    private static final int NEWS_EVERY = 12;

    /// @param millis one a frame, as the clock saw it
    /// @param cpuMillis the same without the time when other programs had the processor
    record Phase(String name, List<Double> millis, List<Double> cpuMillis) {
        Phase(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }
    }

    private final FrameCost cost = new FrameCost();
    private final MapPane map;
    private final Consumer<List<Phase>> done;
    private final List<Phase> phases =
            List.of(new Phase("still"), new Phase("pan"), new Phase("zoom"), new Phase("news"));
    private DayState day;
    private int frame;
    private long before;
    private long costBefore;

    MapBenchRide(MapPane map, DayState day, Consumer<List<Phase>> done) {
        this.map = map;
        this.day = day;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        int phase = frame / (WARM_UP + FRAMES);
        int step = frame % (WARM_UP + FRAMES);
        if (phase == phases.size()) {
            stop();
            done.accept(phases);
            return;
        }
        if (step > WARM_UP) {
            phases.get(phase).millis.add((System.nanoTime() - before) / 1e6);
            phases.get(phase).cpuMillis.add((cost.nanos() - costBefore) / 1e6);
        }
        before = System.nanoTime();
        costBefore = cost.nanos();
        frame++;
        move(phases.get(phase).name, step);
    }

    private void move(String phase, int step) {
        switch (phase) {
            case "pan" -> drag(step, 7);
            case "zoom" -> {
                double by = step / 40 % 2 == 0 ? 0.05 : -0.05;
                map.look(v -> v.zoomedAbout(500, 300, v.zoom() + by));
            }
            case "news" -> {
                drag(step, 3);
                if (step % NEWS_EVERY == 0) {
                    day = BenchDay.movedOn(day, step);
                    map.show(day);
                }
            }
            default -> map.look(v -> v);
        }
    }

    /// Round in a circle.
    private void drag(int step, double pixels) {
        double angle = step * 2 * Math.PI / 200;
        map.look(v -> v.dragged(pixels * Math.cos(angle), pixels * Math.sin(angle)));
    }
}
