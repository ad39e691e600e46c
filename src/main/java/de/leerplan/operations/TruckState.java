package de.leerplan.operations;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;
import de.leerplan.model.WorkRules;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// What we know of one truck right now.
///
/// @param fit whether it can drive; false once broken down or taken out
/// @param place where it was last seen; the depot before that
/// @param heading compass degrees
/// @param load as reckoned from its reports
/// @param tour what it still has to do; empty before the first plan and after the last stop
/// @param version newest version of its tour, 0 before the first
/// @param sent newest version handed to the truck link
/// @param acknowledged newest version it accepted
/// @param done what it has behind it, in order
/// @param rested breaks so far, and parts of such
/// @param home whether it is back at the depot, done for the day
/// @param metres driven so far, by its positions
/// @param link what passed between it and the console beside its tour
/// @param sighting where it said it was, last; empty if it never did
public record TruckState(
        Truck truck,
        boolean online,
        boolean fit,
        GeoPoint place,
        Optional<Instant> heardAt,
        int heading,
        double kmh,
        Load load,
        Optional<Tour> tour,
        int version,
        int sent,
        int acknowledged,
        PVector<DoneStop> done,
        Duration rested,
        boolean home,
        double metres,
        CrewLink link,
        Optional<Sighting> sighting) {
    private static final double FASTEST_METRES_PER_SECOND = 22;

    static TruckState atDepot(Truck truck, GeoPoint depot) {
        return new TruckState(
                truck,
                false,
                true,
                depot,
                Optional.empty(),
                0,
                0,
                Load.NONE,
                Optional.empty(),
                0,
                0,
                0,
                TreePVector.empty(),
                Duration.ZERO,
                false,
                0,
                CrewLink.SILENT,
                Optional.empty());
    }

    /// What it did last; empty before its first stop.
    public Optional<DoneStop> lastDone() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /// The stop it is driving to or serving; empty without a tour.
    public Optional<Stop> next() {
        return tour.flatMap(t -> t.stops().stream().findFirst());
    }

    /// How far behind plan it is at `now`, negative if ahead: of the last stop done, or of the next
    /// one where that is overdue. Zero before its first stop.
    public Duration delay(Instant now) {
        Duration last =
                lastDone()
                        .flatMap(stop -> stop.planned().map(p -> late(p, stop.at())))
                        .orElse(Duration.ZERO);
        Duration overdue = next().map(stop -> late(stop, now)).orElse(Duration.ZERO);
        return overdue.compareTo(last) > 0 && overdue.isPositive() ? overdue : last;
    }

    private static Duration late(Stop planned, Instant at) {
        return Duration.between(planned.times().finish(), at);
    }

    /// How far behind plan it will be at its next stop at the least, negative if it can be ahead:
    /// from where it was last seen straight there, faster than any truck drives in a city. No more
    /// than nothing without a tour.
    Duration earliest(Instant now) {
        return next().map(stop -> late(stop, now.plus(straightTo(stop)))).orElse(Duration.ZERO);
    }

    private Duration straightTo(Stop stop) {
        Duration drive =
                Duration.ofMillis(
                        Math.round(
                                1000 * place.metresTo(stop.place()) / FASTEST_METRES_PER_SECOND));
        return drive.plus(Duration.between(stop.times().start(), stop.times().finish()));
    }

    /// When it will be home, going by plan and present delay; empty without a tour.
    public Optional<Instant> homeAt(Instant now) {
        return tour.filter(t -> !t.stops().isEmpty())
                .map(t -> t.stops().getLast().times().finish().plus(delay(now)));
    }

    /// How many containers it emptied or skipped.
    public int collected() {
        return (int) done.stream().filter(stop -> stop.container().isPresent()).count();
    }

    TruckState connected(boolean nowOnline, Instant at) {
        return changed(
                d -> {
                    d.online = nowOnline;
                    d.heardAt = nowOnline ? Optional.of(at) : heardAt;
                });
    }

    TruckState moved(Instant at, GeoPoint to, int newHeading, double newKmh) {
        double driven = heardAt.isPresent() ? place.metresTo(to) : 0;
        return changed(
                d -> {
                    d.place = to;
                    d.heardAt = Optional.of(at);
                    d.heading = newHeading;
                    d.kmh = newKmh;
                    d.metres = metres + driven;
                    d.sighting =
                            Optional.of(
                                    sighting.map(seen -> seen.then(to, at))
                                            .orElseGet(() -> Sighting.first(to, at)));
                });
    }

    TruckState fit(boolean nowFit) {
        return changed(d -> d.fit = nowFit);
    }

    /// With one more stop behind it and `left` before it.
    TruckState after(DoneStop stop, Load newLoad, Optional<Tour> left) {
        boolean nowHome = stop.outcome() == DoneStop.Outcome.RETURNED;
        return changed(
                d -> {
                    d.load = newLoad;
                    d.tour = left;
                    d.done = done.plus(stop.after(drove(stop.at())));
                    d.home = nowHome;
                    d.sighting = sighting.map(Sighting::stopped);
                });
    }

    /// Since the stop before; what was seen after `at` is the way to the next one.
    private Duration drove(Instant at) {
        Instant left = lastDone().map(DoneStop::at).orElse(Instant.EPOCH);
        return sighting.filter(seen -> !seen.at().isAfter(at))
                .map(seen -> seen.drove(left))
                .orElse(Duration.ZERO);
    }

    TruckState rested(Duration length) {
        Duration counted = WorkRules.counts(length) ? WorkRules.toTheMinute(length) : Duration.ZERO;
        return changed(d -> d.rested = rested.plus(counted));
    }

    /// With a new version of its tour, which is still to be sent.
    TruckState given(Tour newTour) {
        int next = version + 1;
        return changed(
                d -> {
                    d.tour = Optional.of(newTour.withVersion(next));
                    d.version = next;
                    d.home = home && newTour.stops().isEmpty();
                });
    }

    TruckState handedOver() {
        return changed(d -> d.sent = version);
    }

    TruckState with(CrewLink newLink) {
        return changed(d -> d.link = newLink);
    }

    TruckState acknowledging(int newest) {
        return changed(d -> d.acknowledged = Math.max(acknowledged, newest));
    }

    private TruckState changed(Consumer<TruckDraft> change) {
        TruckDraft draft = new TruckDraft(this);
        change.accept(draft);
        return draft.state();
    }
}
