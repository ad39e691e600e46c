package de.leerplan.operations;

import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Slowdown;
import de.leerplan.model.TrafficStretch;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/// What is known of the streets today.
///
/// @param closures by id: those that hold, and those to come
/// @param traffic by source: what each said last
/// @param inForce what held when the streets were last looked at
/// @param cutOff containers no truck can reach now, with what closes them off
public record RoadBook(
        PMap<String, Closure> closures,
        PMap<String, List<TrafficStretch>> traffic,
        RoadConditions inForce,
        PMap<ContainerId, String> cutOff) {
    static final RoadBook EMPTY =
            new RoadBook(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    RoadConditions.USUAL,
                    HashTreePMap.empty());

    RoadBook with(Closure closure) {
        return withClosures(closures.plus(closure.id(), closure));
    }

    RoadBook without(String closure) {
        return withClosures(closures.minus(closure));
    }

    RoadBook hearing(String source, List<TrafficStretch> stretches) {
        return new RoadBook(closures, traffic.plus(source, stretches), inForce, cutOff);
    }

    RoadBook holding(RoadConditions now) {
        return new RoadBook(closures, traffic, now, cutOff);
    }

    /// Without what is over at `now`.
    RoadBook tidied(Instant now) {
        PMap<String, Closure> kept = closures;
        for (Closure closure : closures.values()) {
            kept = now.isBefore(closure.until()) ? kept : kept.minus(closure.id());
        }
        PMap<String, List<TrafficStretch>> heard = traffic;
        for (String source : traffic.keySet()) {
            List<TrafficStretch> said = Objects.requireNonNull(traffic.get(source));
            if (said.stream().noneMatch(stretch -> now.isBefore(stretch.goneAt()))) {
                heard = heard.minus(source);
            }
        }
        return new RoadBook(kept, heard, inForce, cutOff);
    }

    /// What holds at `now`, always in the same order.
    RoadConditions at(Instant now) {
        List<Closure> closed =
                closures.values().stream()
                        .filter(closure -> closure.holdsAt(now))
                        .sorted(Comparator.comparing(Closure::id))
                        .toList();
        List<Slowdown> slow =
                new TreeSet<>(traffic.keySet())
                        .stream()
                                .flatMap(
                                        source ->
                                                Objects.requireNonNull(traffic.get(source))
                                                        .stream())
                                .flatMap(stretch -> stretch.at(now).stream())
                                .toList();
        return new RoadConditions(closed, slow);
    }

    private RoadBook withClosures(PMap<String, Closure> newClosures) {
        return new RoadBook(newClosures, traffic, inForce, cutOff);
    }
}
