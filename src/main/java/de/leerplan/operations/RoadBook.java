package de.leerplan.operations;

import de.leerplan.model.Closure;
import de.leerplan.model.DayPaces;
import de.leerplan.model.JobId;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;
import de.leerplan.model.TrafficStretch;
import de.leerplan.model.TruckId;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is known of the streets today.
///
/// @param works what is closed
/// @param traffic by source: what each said last
/// @param paces how traffic changes with the hour, once somebody told
/// @param inForce what holds now
/// @param checked what held when the tours were last compared with the streets
/// @param check number of the newest comparison; 0 before the first
/// @param asking what is being compared with the tours right now
/// @param planned what held when the planner was last asked
/// @param cutOff places no truck can reach now, by id, with what closes them off
/// @param detoured trucks whose tours changed by it and were not planned again since
/// @param placesNew whether there are places of which nobody asked yet if trucks get there
public record RoadBook(
        ClosureBook works,
        PMap<String, List<TrafficStretch>> traffic,
        Optional<DayPaces> paces,
        RoadConditions inForce,
        RoadConditions checked,
        long check,
        Optional<RoadConditions> asking,
        RoadConditions planned,
        PMap<String, String> cutOff,
        PSet<TruckId> detoured,
        boolean placesNew) {
    static final RoadBook EMPTY =
            new RoadBook(
                    ClosureBook.EMPTY,
                    HashTreePMap.empty(),
                    Optional.empty(),
                    RoadConditions.USUAL,
                    RoadConditions.USUAL,
                    0,
                    Optional.empty(),
                    RoadConditions.USUAL,
                    HashTreePMap.empty(),
                    HashTreePSet.empty(),
                    false);

    /// Whether no truck can get to the container or to what was ordered now.
    public boolean isCutOff(JobId job) {
        return cutOff.containsKey(job.value());
    }

    /// There is an order at a place that may be behind a closure.
    RoadBook withNewPlace() {
        return inForce.closures().isEmpty() ? this : asking(check, asking, true);
    }

    /// Closures by id: those that hold, and those to come.
    public PMap<String, Closure> closures() {
        return works.known();
    }

    RoadBook with(ClosureBook newWorks) {
        return heard(newWorks, traffic, paces);
    }

    RoadBook hearing(String source, List<TrafficStretch> stretches) {
        return heard(works, traffic.plus(source, stretches), paces);
    }

    RoadBook at(DayPaces newPaces) {
        return heard(works, traffic, Optional.of(newPaces));
    }

    RoadBook holding(RoadConditions now) {
        return new RoadBook(
                works, traffic, paces, now, checked, check, asking, planned, cutOff, detoured,
                placesNew);
    }

    /// Whether tours or places were not compared with what holds now, and nobody is at it.
    boolean wantsCheck() {
        return asking.isEmpty() && (placesNew || !checked.equals(inForce));
    }

    /// Whether a plan that was asked for last drives into no street closed since.
    boolean plannedFor() {
        return planned.closures().equals(inForce.closures());
    }

    RoadBook asked() {
        return asking(check + 1, Optional.of(inForce), false);
    }

    /// Whether this is the comparison whose answer is waited for.
    boolean awaits(long number) {
        return number == check && asking.isPresent();
    }

    /// The tours changed while they were compared: it is to be done again.
    RoadBook unanswered() {
        return asking(check, Optional.empty(), placesNew || asking.isPresent());
    }

    RoadBook answered(PMap<String, String> nowCutOff, Collection<TruckId> changed) {
        return new RoadBook(
                works,
                traffic,
                paces,
                inForce,
                asking.orElse(checked),
                check,
                Optional.empty(),
                planned,
                nowCutOff,
                detoured.plusAll(changed),
                placesNew);
    }

    /// The planner was asked, in view of what holds now.
    RoadBook nowPlanned() {
        return new RoadBook(
                works,
                traffic,
                paces,
                inForce,
                checked,
                check,
                asking,
                inForce,
                cutOff,
                HashTreePSet.empty(),
                placesNew);
    }

    private RoadBook asking(long number, Optional<RoadConditions> compared, boolean isNew) {
        return new RoadBook(
                works, traffic, paces, inForce, checked, number, compared, planned, cutOff,
                detoured, isNew);
    }

    /// Without what is over at `now`.
    RoadBook tidied(Instant now) {
        PMap<String, List<TrafficStretch>> fresh = traffic;
        for (String source : traffic.keySet()) {
            if (said(source).noneMatch(stretch -> now.isBefore(stretch.goneAt()))) {
                fresh = fresh.minus(source);
            }
        }
        return heard(works.tidied(now), fresh, paces);
    }

    /// How many times its usual time every way takes at `now`; 1 as long as nobody told.
    ///
    /// @param zone of the city's clocks
    public double pace(Instant now, ZoneId zone) {
        return paces.orElse(DayPaces.ALIKE).at(now, zone);
    }

    /// What holds at `now`, always in the same order. The hours to come are part of it, so that the
    /// next one is no news when it comes.
    ///
    /// @param zone of the city's clocks
    RoadConditions at(Instant now, ZoneId zone) {
        double pace = pace(now, zone);
        List<Closure> closed =
                closures().values().stream()
                        .filter(closure -> closure.holdsAt(now))
                        .sorted(Comparator.comparing(Closure::id))
                        .toList();
        List<Slowdown> slow =
                new TreeSet<>(traffic.keySet())
                        .stream()
                                .flatMap(this::said)
                                .flatMap(stretch -> stretch.at(now).stream())
                                .flatMap(jam -> jam.beyond(pace).stream())
                                .toList();
        return new RoadConditions(closed, slow, paces.orElse(DayPaces.ALIKE));
    }

    private Stream<TrafficStretch> said(String source) {
        return Objects.requireNonNull(traffic.get(source)).stream();
    }

    private RoadBook heard(
            ClosureBook newWorks,
            PMap<String, List<TrafficStretch>> newTraffic,
            Optional<DayPaces> newPaces) {
        return new RoadBook(
                newWorks,
                newTraffic,
                newPaces,
                inForce,
                checked,
                check,
                asking,
                planned,
                cutOff,
                detoured,
                placesNew);
    }
}
