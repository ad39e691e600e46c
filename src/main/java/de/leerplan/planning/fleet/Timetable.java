package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.List;

/// Says in full what a truck does for an order of visits, and what that costs. Not safe for use
/// from several threads.
public final class Timetable {
    private final Course course;

    public Timetable(FleetProblem problem) {
        course = new Course(new Tables(problem));
    }

    /// One truck's day.
    ///
    /// @param time from its start to its end; 0 for a truck that stays idle
    /// @param price thousandths of a cent, all included
    /// @param broken 0 if all limits are kept, more the worse they are broken
    public record Day(
            List<Event> events,
            int metres,
            int time,
            int overtime,
            long latenessPrice,
            long movePrice,
            long price,
            long broken) {
        public Day {
            events = List.copyOf(events);
        }
    }

    /// What `vehicle` does to make the visits of `order`.
    public Day of(int vehicle, int... order) {
        Course c = course;
        c.lay(vehicle, order, order.length);
        Vehicle truck = c.tables.vehicles[vehicle];
        boolean idle = order.length == 0 && truck.idle();
        return new Day(
                idle ? List.of() : events(c, truck.rest()),
                c.metres,
                c.finish() - truck.departs(),
                idle ? 0 : c.overtime(truck),
                c.latenessPrice,
                c.movePrice,
                c.price,
                c.broken);
    }

    /// The price of a day alone, without its events; faster than [#of].
    ///
    /// @param price thousandths of a cent
    /// @param broken as in [Day]
    public record Judgement(long price, long broken) {}

    /// What `vehicle` pays to make the visits of `order`.
    public Judgement judge(int vehicle, int... order) {
        course.lay(vehicle, order, order.length);
        return new Judgement(course.price, course.broken);
    }

    private static List<Event> events(Course c, Rest rest) {
        List<Event> events = new ArrayList<>();
        for (int k = 1; k < c.count; k++) {
            int metres = c.legMetres[k];
            int drive = c.drive[k];
            int arrive = c.arrive[k];
            if (k == c.restNode && c.restHow != Course.REST_BY_HALTING) {
                boolean there = c.restHow == Course.DRIVE_THEN_REST;
                int end = c.restStart + rest.length();
                int came = there ? arrive : c.start[k - 1] + c.service[k - 1];
                int where = there ? c.place[k] : c.place[k - 1];
                events.add(
                        new Event(
                                Event.Kind.REST,
                                Event.BY_THE_CLOCK,
                                where,
                                there ? metres : 0,
                                there ? drive : 0,
                                came,
                                c.restStart,
                                end));
                if (there) {
                    metres = 0;
                    drive = 0;
                    arrive = end;
                }
            }
            events.add(
                    new Event(
                            kind(c, k),
                            Math.max(0, Math.max(c.visit[k], Math.max(c.site[k], c.halt[k]))),
                            c.place[k],
                            metres,
                            drive,
                            arrive,
                            c.start[k],
                            c.start[k] + c.service[k]));
        }
        return events;
    }

    private static Event.Kind kind(Course c, int k) {
        if (c.visit[k] != Course.NO_NODE) {
            return Event.Kind.VISIT;
        }
        if (c.halt[k] != Sites.NONE) {
            boolean charges = c.tables.halts[c.halt[k]].kind() == Halt.Kind.CHARGING;
            return charges ? Event.Kind.CHARGING : Event.Kind.REST;
        }
        return c.site[k] != Sites.NONE ? Event.Kind.UNLOADING : Event.Kind.END;
    }
}
