package de.leerplan.replay.city;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Fills the districts with side streets. From every street, crossing and parallel streets start at
/// about the district's spacing and follow the [Compass] until they leave the built-up ground, come
/// near a parallel street or reach their length.
final class StreetGrower {
    private static final double STEP = 8;
    private static final double SHORTEST = 55;

    private final CityPlan plan;
    private final Compass compass;
    private final Ground ground;
    private final SplittableRandom random;
    private final Traces traces = new Traces();
    private final List<Street> streets = new ArrayList<>();
    private final Deque<Line> parents = new ArrayDeque<>();

    StreetGrower(CityPlan plan, long seed) {
        this.plan = plan;
        this.random = new SplittableRandom(seed);
        this.compass = new Compass(plan, seed);
        this.ground = new Ground(plan);
    }

    /// The main streets, the grown ones, and how streets go on outside.
    List<Street> grow() {
        plan.streets().forEach(this::keep);
        while (!parents.isEmpty()) {
            branch(parents.poll());
        }
        plan.beyond().stream().filter(s -> !s.kind().equals("rail")).forEach(streets::add);
        return streets;
    }

    private void keep(Street street) {
        traces.add(street.course(), streets.size());
        streets.add(street);
        if (!street.passesAbove()) {
            parents.add(street.course());
        }
    }

    private void branch(Line parent) {
        List<Vec> points = parent.resampled(STEP).points();
        double next = plan.quarterAt(points.getFirst()).spacing() * random.nextDouble(0.5, 1.0);
        for (int i = 1; i < points.size(); i++) {
            Vec point = points.get(i);
            next -= STEP;
            if (next > 0) {
                continue;
            }
            double spacing = plan.quarterAt(point).spacing();
            next = spacing * random.nextDouble(0.35, 0.6);
            Vec heading = points.get(i).minus(points.get(i - 1)).unit();
            cross(point, heading.left(), spacing);
            beside(point, heading, spacing * random.nextDouble(0.95, 1.3));
            beside(point, heading, -spacing * random.nextDouble(0.95, 1.3));
        }
    }

    private void cross(Vec point, Vec across, double spacing) {
        double clear = spacing * random.nextDouble(0.95, 1.25);
        start(point, across, clear);
    }

    private void beside(Vec point, Vec heading, double offset) {
        Vec start = point.plus(heading.left().times(offset));
        start(start, heading, Math.abs(offset) * 0.92);
    }

    private void start(Vec seed, Vec wish, double clear) {
        Vec heading = compass.along(seed, wish);
        if (!ground.open(seed)
                || heading.dot(wish) < 0.85
                || traces.parallelNear(seed, heading, clear, -1)) {
            return;
        }
        Quarter quarter = plan.quarterAt(seed);
        double longest = quarter.longest() * random.nextDouble(0.35, 1.1);
        List<Vec> back = walk(seed, heading.times(-1), clear * 0.62, longest / 2);
        List<Vec> ahead = walk(seed, heading, clear * 0.62, longest - back.size() * STEP);
        List<Vec> course = new ArrayList<>(back.reversed());
        course.add(seed);
        course.addAll(ahead);
        if (course.size() * STEP > SHORTEST) {
            keep(new Street("residential", "", new Line(course)));
        }
    }

    private List<Vec> walk(Vec seed, Vec start, double clear, double longest) {
        List<Vec> out = new ArrayList<>();
        Vec point = seed;
        Vec heading = start;
        while (out.size() * STEP < longest) {
            Vec middle = compass.along(point.plus(heading.times(STEP / 2)), heading);
            Vec next = point.plus(middle.times(STEP));
            if (!ground.open(next) || traces.parallelNear(next, middle, clear, -1)) {
                reachOn(point, heading, clear).ifPresent(out::add);
                break;
            }
            out.add(next);
            point = next;
            heading = middle;
        }
        return out;
    }

    // Instead of ending in nothing, a street is led on to one that lies ahead.
    private Optional<Vec> reachOn(Vec point, Vec heading, double clear) {
        return traces.ahead(point, heading, clear * 1.5).filter(end -> openWay(point, end));
    }

    private boolean openWay(Vec from, Vec to) {
        int steps = (int) (from.distance(to) / STEP);
        return IntStream.range(1, steps)
                .allMatch(i -> ground.open(from.towards(to, i / (double) steps)));
    }
}
