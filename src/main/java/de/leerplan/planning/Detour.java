package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.model.Path;
import de.leerplan.model.Stop;
import de.leerplan.model.StopTimes;
import de.leerplan.model.Tour;
import de.leerplan.operations.RouteQuestion.UnderWay;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.StreetChange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leads one tour around what changed: the same stops in the same order, without those nobody can
/// get to, with the ways and times there are now.
///
/// @param now the streets as they are, for the class of the tour's truck
/// @param lost ids of containers and orders this truck cannot reach
/// @param hours of the tour and of now
/// @param at the moment it is asked for
record Detour(
        City city,
        RoadNetwork now,
        StreetChange change,
        Set<String> lost,
        Hours hours,
        Instant at) {
    /// Arrivals that shift by less are no news to a crew.
    private static final Duration NEWS = Duration.ofMinutes(3);

    /// The tour as it is now; empty if the change does not concern it.
    Optional<Tour> of(UnderWay truck) {
        Tour tour = truck.tour();
        Course course = new Course(truck);
        int base = 0;
        for (int i = 0; i < tour.stops().size(); i++) {
            boolean kept = course.goOn(tour.stops().get(i));
            base += kept && i < tour.base() ? 1 : 0;
        }
        return course.changed ? Optional.of(tour.with(base, course.stops)) : Optional.empty();
    }

    /// Drives along the tour, stop by stop.
    private final class Course {
        private final UnderWay truck;
        private final List<Stop> stops = new ArrayList<>();
        private GeoPoint plannedAt;
        private GeoPoint standsAt;
        private Duration shift = Duration.ZERO;
        private boolean changed;

        Course(UnderWay truck) {
            this.truck = truck;
            plannedAt = truck.from();
            standsAt = truck.from();
        }

        /// @return whether the truck can get there
        boolean goOn(Stop stop) {
            if (stop.job().filter(job -> lost.contains(job.value())).isPresent()) {
                shift = shift.minus(Duration.between(before(stop), stop.times().finish()));
                plannedAt = stop.place();
                changed = true;
                return false;
            }
            boolean rest = stop instanceof Stop.Pause && stop.place().equals(plannedAt);
            GeoPoint place = rest ? standsAt : stop.place();
            Leg leg = leg(stop, place);
            shift = shift.plusSeconds(leg.seconds() - (long) stop.leg().seconds());
            StopTimes times = times(stop);
            stops.add(moved(stop, place, leg, times));
            shift = Duration.between(stop.times().finish(), times.finish());
            changed |=
                    Duration.between(stop.times().start(), times.start()).abs().compareTo(NEWS) > 0;
            plannedAt = stop.place();
            standsAt = place;
            return true;
        }

        /// When the truck was to leave for a stop.
        private Instant before(Stop stop) {
            return stop.times().arrival().minusSeconds(stop.leg().seconds());
        }

        private Leg leg(Stop stop, GeoPoint place) {
            Instant departs = before(stop).plus(shift);
            if (!standsAt.equals(plannedAt)) {
                changed = true;
                return leg(now.path(standsAt, place), departs, stop);
            }
            Optional<GeoPoint> seen = stops.isEmpty() ? truck.place() : Optional.empty();
            if (seen.isPresent()) {
                return ahead(stop, seen.get(), change.leadsElsewhere(standsAt, place));
            }
            changed |= change.leadsElsewhere(standsAt, place);
            return change.of(standsAt, place)
                    .map(path -> leg(path, departs, stop))
                    .orElseGet(() -> alike(stop, place, departs));
        }

        /// The same way as before, at another time of the day or in other hours than were thought.
        private Leg alike(Stop stop, GeoPoint place, Instant departs) {
            if (hours.asThought(shift)) {
                return stop.leg();
            }
            int way = change.before(standsAt, place).seconds();
            int more = hours.takes(departs, way) - hours.took(before(stop), way);
            return new Leg(stop.leg().metres(), Math.max(0, stop.leg().seconds() + more));
        }

        /// The way of a truck that is on its way already: what it has behind it, then from where it
        /// is.
        private Leg ahead(Stop stop, GeoPoint place, boolean wholeChanged) {
            Optional<Path> path = change.of(place, stop.place());
            changed |= change.leadsElsewhere(place, stop.place()) || wholeChanged;
            if (path.isEmpty() && hours.asThought(shift)) {
                return stop.leg();
            }
            Path then = change.before(place, stop.place());
            Path left = path.orElse(then);
            if (left.line().isEmpty()) {
                return stop.leg();
            }
            Instant passes = hours.before(stop.times().arrival(), then.seconds());
            long behind = Math.max(0, Duration.between(before(stop), passes).toSeconds());
            return new Leg(
                    left.metres() + Math.max(0, stop.leg().metres() - then.metres()),
                    Math.toIntExact(behind) + hours.takes(passes, left.seconds()));
        }

        /// Where no way is left, such as to a site, the figures stay; an alarm says so.
        private Leg leg(Path path, Instant departs, Stop stop) {
            return path.line().isEmpty()
                    ? stop.leg()
                    : new Leg(path.metres(), hours.takes(departs, path.seconds()));
        }

        /// The stop's times, later or earlier; a truck that waited for a window still does.
        private StopTimes times(Stop stop) {
            StopTimes planned = stop.times();
            Instant arrival = planned.arrival().plus(shift);
            arrival = arrival.isBefore(at) && shift.isNegative() ? at : arrival;
            boolean waits = planned.start().isAfter(planned.arrival());
            Instant start = waits && planned.start().isAfter(arrival) ? planned.start() : arrival;
            return new StopTimes(
                    arrival,
                    start,
                    start.plus(Duration.between(planned.start(), planned.finish())));
        }
    }

    private static Stop moved(Stop stop, GeoPoint place, Leg leg, StopTimes times) {
        return switch (stop) {
            case Stop.Collect s ->
                    new Stop.Collect(
                            s.container(), place, leg, times, s.expected(), s.amount(), s.mustGo());
            case Stop.Pickup s -> new Stop.Pickup(s.order(), leg, times, s.mustGo());
            case Stop.Unload s -> new Stop.Unload(s.site(), place, leg, times);
            case Stop.Pause _ -> new Stop.Pause(place, leg, times);
            case Stop.Return s -> new Stop.Return(s.site(), place, leg, times);
        };
    }
}
