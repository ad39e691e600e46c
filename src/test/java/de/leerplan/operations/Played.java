package de.leerplan.operations;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.City;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Leg;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Folds facts one after the other and keeps what they led to.
final class Played {
    DayState state;
    final List<Intent> intents = new ArrayList<>();

    Played(City city) {
        state = DayState.before(city);
    }

    /// The morning of the test day: every container at 30 %, rising 2 points an hour.
    static Played morning(int containers) {
        Played day = new Played(SmallCity.with(containers));
        Instant five = SmallCity.at(5, 0);
        day.take(new Observation.DayBegan(five, SmallCity.DAY, "Kleinstadt"));
        Habit habit = new Habit(6, Collections.nCopies(HourOfWeek.COUNT, 2.0));
        for (int i = 1; i <= containers; i++) {
            day.take(
                    new Observation.ContainerCarriedOver(
                            five, SmallCity.bin(i), habit, new FillLevel(30), five));
        }
        return day;
    }

    Played take(Fact... facts) {
        Arrays.stream(facts)
                .forEach(
                        fact -> {
                            Step step = state.after(fact);
                            state = step.next();
                            intents.addAll(step.intents());
                        });
        return this;
    }

    Played reads(Instant at, int bin, double percent) {
        int distance = (int) Math.round(1000 - percent * 8);
        return take(
                new Observation.ReadingReceived(
                        at,
                        at,
                        SmallCity.bin(bin),
                        new Measured.Distance(distance),
                        SensorHealth.UNKNOWN));
    }

    /// Answers the outstanding request: truck 1 empties these bins in this order.
    Played proposes(Instant at, long gainCents, int moved, int... bins) {
        long number = state.plan().outstanding().orElseThrow();
        return take(
                new Result.PlanProposed(
                        at,
                        number,
                        request().cause(),
                        List.of(tour(bins)),
                        PlanFigures.NONE,
                        new PlanChange(moved, 0, 0, 0, 0, 0, gainCents)));
    }

    /// Answers the outstanding request: truck 2 takes over these bins, or nobody does.
    Played takesOver(int... bins) {
        long number = state.plan().outstanding().orElseThrow();
        Tour others = new Tour(SmallCity.SECOND_TRUCK, 1, 1, 0, tour(bins).stops());
        return take(
                new Result.PlanProposed(
                        SmallCity.at(6, 31),
                        number,
                        request().cause(),
                        List.of(others),
                        PlanFigures.NONE,
                        PlanChange.NONE));
    }

    Played empties(Instant at, int bin) {
        return take(
                new Observation.ContainerEmptied(
                        at, at, SmallCity.FIRST_TRUCK, SmallCity.bin(bin), new Load(10, 5)));
    }

    /// A tour of truck 1 that goes on from what it has done so far.
    Tour tour(int... bins) {
        List<Stop> stops = new ArrayList<>();
        Instant at = SmallCity.at(6, 10);
        for (int bin : bins) {
            stops.add(
                    new Stop.Collect(
                            SmallCity.bin(bin),
                            state.container(SmallCity.bin(bin)).container().place(),
                            new Leg(200, 60),
                            new StopTimes(at, at, at.plusSeconds(60)),
                            new FillLevel(80),
                            new Load(20, 5),
                            true));
            at = at.plusSeconds(120);
        }
        stops.add(
                new Stop.Return(
                        SmallCity.DEPOT,
                        state.city().depot().place(),
                        new Leg(900, 120),
                        new StopTimes(at, at, at)));
        int first = state.truck(SmallCity.FIRST_TRUCK).done().size() + 1;
        return new Tour(SmallCity.FIRST_TRUCK, 1, first, 0, stops);
    }

    PlanRequest request() {
        return intents.stream()
                .filter(Intent.ProposePlan.class::isInstance)
                .map(intent -> ((Intent.ProposePlan) intent).request())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    Optional<Tour> lastPush(TruckId truck) {
        return intents.stream()
                .filter(Intent.PushTour.class::isInstance)
                .map(intent -> ((Intent.PushTour) intent).tour())
                .filter(tour -> tour.truck().equals(truck))
                .reduce((_, last) -> last);
    }

    List<Notice.Kind> noticed() {
        return state.notices().stream().map(Notice::kind).toList();
    }
}
