package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Adviser;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Hypothesis;
import de.leerplan.operations.Outing;
import de.leerplan.operations.PlanQuestion;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Tally;
import de.leerplan.operations.Verdict;
import de.leerplan.operations.Why;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Prices what a dispatcher has in mind on the request that the planner would get now.
///
/// Questions about the same things at the same moment share one set-up, so that the price under a
/// dragging hand follows the hand.
public final class TourAdviser implements Adviser {
    private final Ground ground;
    private final TravelTimes times;
    private final Places places;
    private @Nullable Usual usual;
    private @Nullable Session session;

    /// What the planner would be asked now. Every fact moves the tally, so that it tells one state
    /// of a day from the next.
    private record Usual(Optional<LocalDate> day, Tally tally, PlanRequest request) {
        boolean isOf(DayState state) {
            return day.equals(state.day()) && tally.equals(state.tally());
        }
    }

    private record Session(Usual usual, Set<JobId> asked, WhatIf whatIf) {
        boolean isAbout(Usual now, Set<JobId> jobs) {
            return usual == now && asked.equals(jobs);
        }
    }

    public TourAdviser(City city, TravelTimes times) {
        ground = Ground.of(city);
        this.times = new KeptTimes(times);
        places = lasting(city);
    }

    /// With all places of a city in one table, it is the same whatever is asked about. In a
    /// large city such a table would not fit.
    private static Places lasting(City city) {
        Places places = new Places();
        if (city.containers().size() <= RoadTimes.TABLE) {
            city.containers().values().forEach(container -> places.add(container.place()));
        }
        return places;
    }

    @Override
    public synchronized Verdict price(DayState state, Hypothesis what) {
        Collection<JobId> about = about(state, what);
        if (about.stream().anyMatch(id -> burns(state, id))) {
            return new Verdict.Impossible(Verdict.Reason.BURNING);
        }
        if (state.day().isEmpty() || about.stream().anyMatch(id -> isOutOfOrder(state, id))) {
            return new Verdict.Impossible(Verdict.Reason.NOT_OPEN);
        }
        return whatIf(state, about).price(what);
    }

    @Override
    public synchronized Optional<Why> why(DayState state, JobId job) {
        boolean never = isOutOfOrder(state, job) || burns(state, job);
        return state.day().isEmpty() || never
                ? Optional.empty()
                : whatIf(state, List.of(job)).why(job);
    }

    @Override
    public synchronized Optional<Outing> outing(DayState state, TruckId truck) {
        return state.day().isEmpty() ? Optional.empty() : whatIf(state, Set.of()).outing(truck);
    }

    private static boolean isOutOfOrder(DayState state, JobId job) {
        return job instanceof ContainerId id
                && state.container(id).handling() == Handling.OUT_OF_ORDER;
    }

    private static boolean burns(DayState state, JobId job) {
        return job instanceof ContainerId id && state.container(id).burns();
    }

    private static Collection<JobId> about(DayState state, Hypothesis what) {
        return switch (what) {
            case Hypothesis.Put put -> put.jobs();
            case Hypothesis.Give give -> give.jobs();
            case Hypothesis.Skip skip -> skip.jobs();
            case Hypothesis.Lock lock -> lock.jobs();
            case Hypothesis.Back back ->
                    back.orders().values().stream()
                            .flatMap(List::stream)
                            .filter(job -> !isDone(state, job))
                            .toList();
        };
    }

    private WhatIf whatIf(DayState state, Collection<JobId> about) {
        Set<JobId> asked = Set.copyOf(about);
        Usual now = usual(state);
        Session open = session;
        if (open == null || !open.isAbout(now, asked)) {
            PlanRequest request = PlanQuestion.about(state, asked, now.request());
            open = new Session(now, asked, new WhatIf(ground, times, request, places));
            session = open;
        }
        return open.whatIf();
    }

    private Usual usual(DayState state) {
        Usual now = usual;
        if (now == null || !now.isOf(state)) {
            PlanRequest request = PlanQuestion.about(state, Set.of());
            now = new Usual(state.day(), state.tally(), request);
            usual = now;
        }
        return now;
    }

    /// Whether a truck has been there today: nothing brings that back.
    private static boolean isDone(DayState state, JobId job) {
        return state.trucks().values().stream()
                .flatMap(truck -> truck.done().stream())
                .anyMatch(done -> done.job().equals(Optional.of(job)));
    }
}
