package de.leerplan.replay;

import de.leerplan.forecast.Habit;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.ReadingReceived;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A sample day, and days that follow it: what is left in the containers in the evening is there in
/// the morning, with what came in by night. A policy that leaves work for tomorrow so meets it
/// again.
///
/// The first day is the recorded one; the days after it are ordinary ones, see [FurtherDays], with
/// the recorded sensors: as often, with as much noise, and those that lie go on lying. Closures and
/// breakdowns happen on the first day only. Nobody hears of the nights.
public final class RepeatedDay {
    private static final Duration A_DAY = Duration.ofDays(1);

    /// What stays in an emptied container, percent.
    public static final double REST = 1;

    private static final double[] NOTHING = new double[FurtherDays.STEPS + 1];
    private static final long STEP_SECONDS = Truth.STEP.toSeconds();

    private final SampleDay day;
    private final City city;
    private final FurtherDays further;
    private final Map<ContainerId, Habit> habits = new HashMap<>();
    private final Map<ContainerId, Double> dawn = new LinkedHashMap<>();
    private final Map<ContainerId, double[]> courses = new HashMap<>();
    private final Map<ContainerId, List<double[]>> daysToCome = new HashMap<>();
    private int number;

    /// @param seed of the days after the recorded one
    public RepeatedDay(SampleDay day, City city, long seed) {
        this.day = day;
        this.city = city;
        further = new FurtherDays(city.zone(), seed);
        for (ContainerId id : day.truth().courses().keySet()) {
            dawn.put(id, day.truth().fill(id, day.begins()));
        }
        for (Fact fact : day.facts()) {
            if (fact instanceof ContainerCarriedOver known) {
                habits.put(known.container(), known.habit());
            }
        }
        for (ContainerId id : dawn.keySet()) {
            courses.put(id, recorded(id));
        }
    }

    public Instant begins() {
        return shifted(day.begins());
    }

    public Instant ends() {
        return shifted(day.ends());
    }

    /// Which time the day is lived through, from 0.
    public int number() {
        return number;
    }

    /// What the control room hears until `now`, if a container was emptied as `emptied` says.
    public List<Fact> heard(Instant after, Instant now, Map<ContainerId, Instant> emptied) {
        List<Fact> heard = new ArrayList<>();
        for (Fact fact : day.facts()) {
            Instant at = shifted(fact.at());
            if (at.isAfter(after) && !at.isAfter(now)) {
                if (fact instanceof ReadingReceived reading) {
                    heard.add(retold(reading, emptied));
                } else if (number == 0
                        && !(fact instanceof DayBegan || fact instanceof ContainerCarriedOver)) {
                    heard.add(fact);
                }
            }
        }
        return heard;
    }

    /// What the first morning begins with.
    public List<Fact> opening() {
        return day.facts().stream()
                .filter(fact -> fact instanceof DayBegan || fact instanceof ContainerCarriedOver)
                .toList();
    }

    /// The true fill in percent, above 100 where waste piles up beside the container.
    public double fill(ContainerId container, Instant at, Map<ContainerId, Instant> emptied) {
        Instant last = emptied.get(container);
        return last == null || last.isAfter(at) || last.isBefore(begins())
                ? dawn(container) + risen(container, at)
                : REST + risen(container, at) - risen(container, last);
    }

    /// By how many points a container rises from one moment of today to a later one, which may be
    /// days ahead.
    public double rise(ContainerId container, Instant from, Instant to) {
        return sinceDawn(container, to) - sinceDawn(container, from);
    }

    /// The next day begins, with what `emptied` has left.
    public void nextDay(Map<ContainerId, Instant> emptied) {
        Instant morning = begins().plus(A_DAY);
        dawn.replaceAll((id, _) -> fill(id, morning, emptied));
        courses.replaceAll((id, _) -> toCome(id, 1));
        daysToCome.values().forEach(List::removeFirst);
        number++;
    }

    private double dawn(ContainerId container) {
        return dawn.getOrDefault(container, 0.0);
    }

    private double risen(ContainerId container, Instant at) {
        return risen(courses.getOrDefault(container, NOTHING), begins(), at);
    }

    /// What came in between this dawn and a moment of today or of a later day.
    private double sinceDawn(ContainerId container, Instant at) {
        double sum = 0;
        double[] course = courses.getOrDefault(container, NOTHING);
        Instant dawn = begins();
        for (int days = 1; !at.isBefore(dawn.plus(A_DAY)); days++) {
            sum += course[FurtherDays.STEPS];
            course = toCome(container, days);
            dawn = dawn.plus(A_DAY);
        }
        return sum + risen(course, dawn, at);
    }

    /// The course of the day that many days from now, made when it is first asked for.
    private double[] toCome(ContainerId container, int days) {
        List<double[]> known = daysToCome.computeIfAbsent(container, _ -> new ArrayList<>());
        while (known.size() < days) {
            known.add(course(container, number + known.size() + 1));
        }
        return known.get(days - 1);
    }

    private static double risen(double[] course, Instant dawn, Instant at) {
        double steps = Duration.between(dawn, at).toSeconds() / (double) STEP_SECONDS;
        double place = Math.clamp(steps, 0, FurtherDays.STEPS);
        int before = (int) Math.min(place, FurtherDays.STEPS - 1);
        return course[before] + (course[before + 1] - course[before]) * (place - before);
    }

    private double[] course(ContainerId container, int dayNumber) {
        Habit habit = habits.getOrDefault(container, Habit.UNKNOWN);
        Instant from = day.begins().plus(A_DAY.multipliedBy(dayNumber));
        return further.course(container, habit, from, dayNumber);
    }

    /// What was recorded, and after its end the usual.
    private double[] recorded(ContainerId container) {
        double[] usual = course(container, 0);
        double[] course = new double[usual.length];
        for (int step = 1; step < course.length; step++) {
            Instant at = day.begins().plus(Truth.STEP.multipliedBy(step));
            double rise =
                    at.isAfter(day.ends())
                            ? usual[step] - usual[step - 1]
                            : day.truth().fill(container, at)
                                    - day.truth().fill(container, at.minus(Truth.STEP));
            course[step] = course[step - 1] + rise;
        }
        return course;
    }

    private Instant shifted(Instant recorded) {
        return recorded.plus(A_DAY.multipliedBy(number));
    }

    /// The reading with its noise, or its lie, of what is in the container now.
    private ReadingReceived retold(ReadingReceived reading, Map<ContainerId, Instant> emptied) {
        Instant at = shifted(reading.measuredAt());
        Container container = city.containers().get(reading.container());
        Measured measured = reading.measured();
        boolean honest =
                switch (day.truth().fault(reading.container())) {
                    case NONE, FIRE -> true;
                    case STUCK, SPIKES -> false;
                };
        if (container != null && honest && measured instanceof Measured.Distance distance) {
            double recorded = day.truth().fill(container.id(), reading.measuredAt());
            double noise =
                    distance.millimetres() - Sensor.distance(container.calibration(), recorded);
            double fill = fill(container.id(), at, emptied);
            measured = Sensor.measured(Sensor.distance(container.calibration(), fill) + noise);
        }
        return new ReadingReceived(
                shifted(reading.at()), at, reading.container(), measured, reading.health());
    }
}
