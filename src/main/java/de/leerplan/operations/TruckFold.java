package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.ALARM;
import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.OverflowRisk;
import de.leerplan.model.FillLevel;
import de.leerplan.model.Load;
import de.leerplan.model.Site;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.TruckId;
import de.leerplan.model.WorkRules;
import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TruckBrokeDown;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckDisconnected;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.operations.Observation.TruckUnloaded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What trucks and their crews change.
final class TruckFold {
    /// A break that was had so much sooner than planned leaves a long day behind it.
    private static final Duration EARLY = Duration.ofHours(1);

    private TruckFold() {}

    static DayState connected(DayState s, TruckConnected fact) {
        TruckState truck = s.truck(fact.truck());
        DayState next = s.with(truck.connected(true, fact.at()));
        return truck.online()
                ? next
                : next.noting(INFO, Notice.Kind.TRUCK_CONNECTED, fact.truck().value(), "");
    }

    static DayState disconnected(DayState s, TruckDisconnected fact) {
        TruckState truck = s.truck(fact.truck());
        DayState next = s.with(truck.connected(false, fact.at()));
        boolean atWork = truck.online() && !truck.home() && truck.tour().isPresent();
        return atWork
                ? next.noting(WARNING, Notice.Kind.TRUCK_LOST, fact.truck().value(), "")
                : next;
    }

    /// Where a truck is may tell that it comes late before it is late.
    static DayState moved(DayState s, TruckMoved fact) {
        TruckState truck =
                s.truck(fact.truck())
                        .moved(fact.measuredAt(), fact.place(), fact.heading(), fact.kmh());
        DayState next = s.with(truck);
        boolean believable = truck.sighting().map(Sighting::believable).orElse(false);
        return truck.fit() && believable && truck.earliest(s.now()).compareTo(TimeFold.LATE) > 0
                ? TimeFold.late(next, fact.truck())
                : next;
    }

    static DayState emptied(DayState s, ContainerEmptied fact) {
        TruckState truck = s.truck(fact.truck());
        ContainerState container = s.container(fact.container());
        Belief before =
                s.forecast().at(container.container(), container.belief(), fact.measuredAt());
        Emptying emptying =
                new Emptying(fact.measuredAt(), Optional.of(fact.truck()), before.fill());
        OverflowRisk risk =
                ContainerFold.risk(s, container.container(), Belief.emptied(fact.measuredAt()));
        Optional<Stop> planned = Progress.planned(truck, fact.container());
        DoneStop done =
                new DoneStop(
                        DoneStop.Outcome.EMPTIED,
                        fact.measuredAt(),
                        container.container().place(),
                        Optional.of(fact.container()),
                        before.fill(),
                        fact.amount(),
                        planned);
        if (Progress.again(truck, done)) {
            return s;
        }
        DayState next =
                s.with(s.holds().without(List.of(fact.container())))
                        .with(container.emptied(emptying, risk))
                        .with(Progress.after(truck, done, truck.load().plus(fact.amount())));
        DayState told = savingOthers(next, fact);
        return planned.isPresent() || truck.version() == 0
                ? told
                : told.noting(
                        INFO,
                        Notice.Kind.EMPTIED_OFF_TOUR,
                        fact.container().value(),
                        fact.truck().value());
    }

    /// Nobody else need come for a container that is empty.
    private static DayState savingOthers(DayState s, ContainerEmptied fact) {
        boolean expected =
                s.trucks().values().stream()
                        .filter(other -> !other.truck().id().equals(fact.truck()))
                        .anyMatch(other -> Progress.planned(other, fact.container()).isPresent());
        return expected ? s.disturbed(Cause.Kind.CONTAINER_HANDLED, fact.container().value()) : s;
    }

    static DayState skipped(DayState s, StopSkipped fact) {
        TruckState truck = s.truck(fact.truck());
        ContainerState container = s.container(fact.container());
        DoneStop done =
                new DoneStop(
                        DoneStop.Outcome.SKIPPED,
                        fact.measuredAt(),
                        container.container().place(),
                        Optional.of(fact.container()),
                        container.belief().fill(),
                        Load.NONE,
                        Progress.planned(truck, fact.container()));
        if (Progress.again(truck, done)) {
            return s;
        }
        DayState gone =
                s.with(s.holds().without(List.of(fact.container())))
                        .with(Progress.after(truck, done, truck.load()));
        if (fact.reason() == SkipReason.BURNING) {
            return FireFold.seen(gone, fact);
        }
        return gone.with(container.handled(Handling.NOT_TODAY))
                .disturbed(Cause.Kind.STOP_SKIPPED, fact.container().value())
                .noting(
                        WARNING,
                        Notice.Kind.STOP_SKIPPED,
                        fact.container().value(),
                        fact.reason().name());
    }

    static DayState unloaded(DayState s, TruckUnloaded fact) {
        TruckState truck = s.truck(fact.truck());
        Site site = s.city().sites().get(fact.site());
        if (site == null) {
            throw new Indigestible(
                    FactFlaw.NO_SITE.of(fact.site(), s.city().name()),
                    "No site " + fact.site() + " in " + s.city().name());
        }
        Optional<Stop> planned = Progress.first(truck, Stop.Unload.class);
        DoneStop done =
                new DoneStop(
                        DoneStop.Outcome.UNLOADED,
                        fact.measuredAt(),
                        site.place(),
                        Optional.empty(),
                        FillLevel.EMPTY,
                        truck.load(),
                        planned);
        if (Progress.again(truck, done)) {
            return s;
        }
        return s.with(Progress.after(truck, done, Load.NONE))
                .noting(
                        INFO,
                        Notice.Kind.TRUCK_UNLOADED,
                        fact.truck().value(),
                        Long.toString(Math.round(truck.load().kilograms())));
    }

    static DayState rested(DayState s, BreakTaken fact) {
        TruckState truck = s.truck(fact.truck());
        Optional<Stop> planned = Progress.first(truck, Stop.Pause.class);
        DoneStop done =
                new DoneStop(
                                DoneStop.Outcome.RESTED,
                                fact.measuredAt(),
                                planned.map(Stop::place).orElse(Progress.anchor(s, truck)),
                                Optional.empty(),
                                FillLevel.EMPTY,
                                Load.NONE,
                                planned)
                        .resting(fact.length());
        if (Progress.again(truck, done)) {
            return s;
        }
        DayState next = s.with(Progress.after(truck, done, truck.load()).rested(fact.length()));
        return planned.filter(pause -> lacks(pause, fact)).isPresent()
                ? next.disturbed(Cause.Kind.STALE_PLAN, fact.truck().value())
                : next;
    }

    /// Whether the law may ask for more: the break was cut short, or so early that another is due.
    private static boolean lacks(Stop pause, BreakTaken taken) {
        StopTimes times = pause.times();
        Duration planned = Duration.between(times.start(), times.finish());
        boolean early = taken.measuredAt().plus(EARLY).isBefore(times.finish());
        return early || WorkRules.toTheMinute(taken.length()).compareTo(planned) < 0;
    }

    static DayState returned(DayState s, TruckReturned fact) {
        TruckState truck = s.truck(fact.truck());
        DoneStop done =
                new DoneStop(
                        DoneStop.Outcome.RETURNED,
                        fact.measuredAt(),
                        s.city().depot().place(),
                        Optional.empty(),
                        FillLevel.EMPTY,
                        Load.NONE,
                        Progress.first(truck, Stop.Return.class));
        if (Progress.again(truck, done)) {
            return s;
        }
        return s.with(Progress.after(truck, done, truck.load()))
                .noting(INFO, Notice.Kind.TRUCK_RETURNED, fact.truck().value(), "");
    }

    /// @throws IllegalArgumentException for a tour it was never given
    static DayState acknowledged(DayState s, TourAcknowledged fact) {
        TruckState truck = given(s, fact.truck(), fact.version()).acknowledging(fact.version());
        CrewLink link = truck.link().delivering(fact.version(), d -> d.acceptedAt(fact.at()));
        return s.with(truck.with(link));
    }

    /// A truck that goes by something else is not to be believed: later tours would seem to have
    /// arrived.
    static TruckState given(DayState s, TruckId id, int version) {
        TruckState truck = s.truck(id);
        if (version > truck.version()) {
            throw new Indigestible(
                    FactFlaw.NEVER_GIVEN.of(id, version, truck.version()),
                    "%s speaks of tour update %d and was given %d"
                            .formatted(id, version, truck.version()));
        }
        return truck;
    }

    /// Told once: the desk and the crew often report the same breakdown.
    static DayState brokeDown(DayState s, TruckBrokeDown f) {
        boolean known = !s.truck(f.truck()).fit() && saysAlready(s, f);
        return known
                ? s
                : lost(s, f.truck())
                        .noting(ALARM, Notice.Kind.TRUCK_BROKE_DOWN, f.truck().value(), f.note());
    }

    // Since it was back last: what it broke down of before that is over.
    private static boolean saysAlready(DayState s, TruckBrokeDown f) {
        return s.notices().reversed().stream()
                .filter(notice -> notice.subject().equals(f.truck().value()))
                .takeWhile(notice -> !isBack(notice.kind()))
                .filter(notice -> notice.kind() == Notice.Kind.TRUCK_BROKE_DOWN)
                .anyMatch(notice -> notice.detail().equals(f.note()));
    }

    private static boolean isBack(Notice.Kind kind) {
        return kind == Notice.Kind.TRUCK_REPAIRED || kind == Notice.Kind.TRUCK_PUT_BACK;
    }

    static DayState lost(DayState s, TruckId id) {
        return HoldFold.rested(s, id)
                .with(s.truck(id).fit(false))
                .disturbed(Cause.Kind.TRUCK_LOST, id.value());
    }

    /// A plan that was asked for without it would give its stops to others while it has them again.
    static DayState back(DayState s, TruckId id) {
        return HoldFold.back(PlanFold.dropped(s).with(Stranded.back(s, id)), id)
                .disturbed(Cause.Kind.TRUCK_BACK, id.value());
    }
}
