package de.leerplan.replay.trial;

import de.leerplan.model.Container;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fills and empties the containers of a trial.
final class Streets {
    private static final double UNREPORTED = 0.03;
    private static final double SKIPPED = 0.12;
    private static final int LONGEST_WAIT_DAYS = 9;

    private final Era era;
    private final Weather weather;
    private final Events events;
    private final Map<String, double[]> moods = new HashMap<>();
    private final Chance chance;

    Streets(Era era, Weather weather, Events events, Chance chance) {
        this.era = era;
        this.weather = weather;
        this.events = events;
        this.chance = chance;
    }

    List<TrueBin> bins(List<Container> containers) {
        List<TrueBin> bins = new ArrayList<>();
        for (Container container : containers) {
            Chance own = chance.fork();
            TrueBin bin = new TrueBin(container, era, inflow(container, own), own.between(2, 60));
            collect(bin, own);
            bins.add(bin);
        }
        return bins;
    }

    private double[] inflow(Container container, Chance own) {
        Household household = Household.of(container.kind(), own);
        double[] mood = moods.computeIfAbsent(container.district(), _ -> mood());
        double[] inflow = new double[era.steps()];
        double sum = 0;
        int idleUntil = -1;
        double today = 1;
        for (int step = 0; step < inflow.length; step++) {
            int day = era.day(step);
            if (step % Era.STEPS_PER_DAY == 0) {
                today = own.around1(14);
                idleUntil = own.happens(0.004) ? day + 1 + own.below(3) : idleUntil;
            }
            double factor = today * mood[day] * (day < idleUntil ? 0.05 : 1);
            factor *= 1 + household.outdoors() * Math.max(-0.7, (weather.noon(day) - 15) / 14);
            factor *= events.factor(container, era.at(step));
            double bags = household.bags(era.weekday(step), era.hour(step), 1 / 6.0) * factor;
            for (int bag = own.count(bags); bag > 0; bag--) {
                sum += household.bag() * own.around1(2);
            }
            inflow[step] = sum;
        }
        return inflow;
    }

    private double[] mood() {
        double[] mood = new double[era.days()];
        for (int day = 0; day < mood.length; day++) {
            mood[day] = chance.around1(60);
        }
        return mood;
    }

    /// A crew comes when the container is full enough by its own threshold, or at the latest after
    /// nine days; sometimes not on the day it should.
    private void collect(TrueBin bin, Chance own) {
        double threshold = own.between(50, 85);
        double slot = own.between(6, 13);
        for (int day = 1; day < era.days(); day++) {
            double hour = Math.clamp(slot + 0.7 * own.normal(), 5.2, 15);
            Instant at = era.at(day * Era.STEPS_PER_DAY).plusSeconds((long) (hour * 3600));
            long waited = day - era.day(era.step(bin.last(at).at()));
            boolean due = bin.percent(at) > threshold || waited >= LONGEST_WAIT_DAYS;
            if (due && !own.happens(SKIPPED)) {
                bin.empty(at, !own.happens(UNREPORTED), Math.min(10, Math.abs(3 * own.normal())));
            }
        }
    }
}
