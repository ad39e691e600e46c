package de.leerplan.replay.trial;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Finding;
import de.leerplan.forecast.Forecast;
import de.leerplan.forecast.HabitLearning;
import de.leerplan.forecast.Sample;
import de.leerplan.forecast.SensorTrack;
import de.leerplan.forecast.SensorWatch;
import de.leerplan.forecast.Verdict;
import de.leerplan.model.Container;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What is known of one container at a moment of a history: the belief as on a real day, and what
/// the simple methods that it is held against go by.
final class Course {
    private final Container container;
    private final Simple simple = new Simple();
    private Belief belief = new Belief(Instant.EPOCH, 40, 25);
    private SensorTrack sensor = SensorTrack.NEW;
    private List<HabitLearning.Point> day = new ArrayList<>();

    Course(Container container) {
        this.container = container;
    }

    Container container() {
        return container;
    }

    Belief belief() {
        return belief;
    }

    boolean heardSince(Instant at) {
        return sensor.pulse().last().isAfter(at);
    }

    double[] baselines(Instant origin, Instant target) {
        return simple.guesses(origin, target);
    }

    void hear(Entry entry, Forecast forecast) {
        simple.hear(entry);
        if (entry.emptied()) {
            belief = Belief.emptied(entry.at());
            sensor = sensor.told(entry.at());
            day.add(new HabitLearning.Point(entry.at(), belief.mean(), false));
            return;
        }
        Belief expected = forecast.at(container, belief, entry.at());
        double rise = forecast.rise(container, sensor.pulse().last(), entry.at());
        Finding finding = new SensorWatch(sensor, expected, rise).look(sample(entry));
        sensor = finding.track();
        if (finding.verdict() != Verdict.SET_ASIDE && finding.verdict() != Verdict.DISTRUSTED) {
            belief = finding.belief();
            day.add(new HabitLearning.Point(entry.at(), entry.percent(), true));
        }
    }

    /// The day's points; those of the next day begin with the last of this one.
    List<HabitLearning.Point> takeDay() {
        List<HabitLearning.Point> taken = day;
        day = new ArrayList<>();
        if (!taken.isEmpty()) {
            day.add(taken.getLast());
        }
        return taken;
    }

    private static Sample sample(Entry entry) {
        return new Sample(
                entry.at(),
                OptionalInt.empty(),
                entry.percent(),
                false,
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                false);
    }
}
