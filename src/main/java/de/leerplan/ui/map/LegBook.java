package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Streets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// The courses of legs between stops, fetched once each by a thread of its own and kept. A leg is a
/// straight line until its course is known, and for good where no street leads there.
final class LegBook {
    private static final Logger log = LoggerFactory.getLogger(LegBook.class);
    private static final int KEPT = 20_000;

    /// A truck's drive from place to place.
    record Leg(TruckId truck, GeoPoint from, GeoPoint to) {
        Course straight() {
            return Course.of(List.of(from, to));
        }
    }

    private final Streets streets;
    private final Runnable learned;
    private final Map<Leg, Course> known = new ConcurrentHashMap<>();
    private final Set<Leg> asked = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Set<Closure>> closed = new AtomicReference<>(Set.of());
    private final ExecutorService scout =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("map legs").factory());

    /// @param learned called by the fetching thread when it has answered all it was asked
    LegBook(Streets streets, Runnable learned) {
        this.streets = streets;
        this.learned = learned;
    }

    /// What is known of the leg now; asks for the rest.
    Course course(Leg leg) {
        Course course = known.get(leg);
        if (course == null && asked.add(leg)) {
            scout.execute(() -> learn(leg));
        }
        return course == null ? leg.straight() : course;
    }

    /// The leg's course, waiting for it if need be.
    Course fetched(Leg leg) {
        return known.computeIfAbsent(leg, this::ask);
    }

    /// Forgets everything where other closures hold than before.
    void heed(DayState state) {
        Set<Closure> now =
                state.closures().values().stream()
                        .filter(closure -> closure.holdsAt(state.now()))
                        .collect(Collectors.toSet());
        if (!closed.getAndSet(now).equals(now)) {
            known.clear();
        }
    }

    private void learn(Leg leg) {
        if (known.size() > KEPT) {
            known.clear();
        }
        known.computeIfAbsent(leg, this::ask);
        asked.remove(leg);
        if (asked.isEmpty()) {
            learned.run();
        }
    }

    private Course ask(Leg leg) {
        try {
            List<GeoPoint> line = streets.path(leg.truck, leg.from, leg.to).line();
            return line.size() < 2 ? leg.straight() : Course.of(line);
        } catch (RuntimeException e) {
            log.warn("No course from {} to {}", leg.from, leg.to, e);
            return leg.straight();
        }
    }
}
