package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Lays a tour of one truck with one more visit, in every way that comes into question: the other
/// unloadings and halts stay. Beside the visit the truck unloads as seldom as its loads allow, but
/// not less often than so far, at the sites that are nearest; it halts where it did, or, if what
/// it has does not last, once: for half an hour if the quarter that makes it a break was taken.
final class SlowInsertion {
    private final FleetTours tours;
    private final FleetProblem problem;
    private final Vehicle truck;
    private final SlowJudge judge;
    private final SlowSupplies supplies;
    private final Ways ways;
    private final int[] order;
    private final int visit;
    private final int place;
    private final int before;
    private final int after;
    private long best = Long.MAX_VALUE;
    private List<Event> chosen = List.of();
    private boolean savesTime;

    /// @param place how many visits come before it
    SlowInsertion(FleetTours tours, int visit, int place) {
        this.tours = tours;
        this.visit = visit;
        this.place = place;
        problem = tours.tables.problem;
        truck = problem.vehicles().get(0);
        judge = new SlowJudge(problem, 0);
        supplies = new SlowSupplies(problem, truck, true);
        ways = tours.tables.ways(truck);
        order = tours.order(0);
        before = place == 0 ? truck.start() : at(order[place - 1]);
        after = place == order.length ? truck.end() : at(order[place]);
    }

    /// What the cheapest of the tours in time costs more than the one there is.
    OptionalLong cheapest() {
        if (!mayBeMade()) {
            return OptionalLong.empty();
        }
        int here = at(visit);
        int[] sitesBefore = {Sites.NONE, siteBefore(here)};
        int[] sitesAfter = {Sites.NONE, site(problem.visits().get(visit).group(), here, after)};
        boolean fits = false;
        boolean unloads = tours.at.get(position(place), Positions.SITE) != Sites.NONE;
        for (int unloadings = unloads ? 1 : 0; unloadings <= 2 && !fits; unloadings++) {
            for (int first = 0; first < 2; first++) {
                int second = unloadings - first;
                if (second >= 0
                        && second < 2
                        && fits(events(sitesBefore[first], -1, sitesAfter[second], -1))) {
                    fits = true;
                    tryHalts(sitesBefore[first], sitesAfter[second]);
                }
            }
        }
        return best == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private boolean mayBeMade() {
        long taken = problem.visits().get(visit).volume();
        for (int other : order) {
            taken += problem.visits().get(other).volume();
        }
        return problem.allowed().get(0).get(visit)
                && order.length < truck.dayVisits()
                && taken <= truck.dayVolume();
    }

    /// Whether the cheapest tour of all is home earlier than before: the made-up streets have short
    /// cuts, which are not said to pay.
    boolean savesTime() {
        return savesTime;
    }

    /// Whether the cheapest tour unloads beside the visit.
    boolean unloads() {
        return beside().stream().anyMatch(event -> event.kind() == Event.Kind.UNLOADING);
    }

    /// Whether it halts there.
    boolean halts() {
        return beside().stream().anyMatch(event -> halts(event));
    }

    /// Whether a later visit is waited for.
    boolean waits() {
        return judge.timed(chosen).stream()
                .anyMatch(e -> e.kind() == Event.Kind.VISIT && e.start() > e.arrive());
    }

    private List<Event> beside() {
        int seen = 0;
        List<Event> beside = new ArrayList<>();
        for (Event event : chosen) {
            seen += event.kind() == Event.Kind.VISIT ? 1 : 0;
            if (seen == place || seen == place + 1) {
                beside.add(event);
            }
        }
        return beside;
    }

    private static boolean halts(Event event) {
        return event.kind() == Event.Kind.CHARGING || event.kind() == Event.Kind.REST;
    }

    private int siteBefore(int here) {
        int there = tours.at.get(position(place), Positions.SITE);
        int group =
                place == 0 ? truck.loadedGroup() : problem.visits().get(order[place - 1]).group();
        return there != Sites.NONE ? there : site(group, before, here);
    }

    private int site(int group, int from, int to) {
        return group < 0 ? Sites.NONE : judge.site(group, from, to);
    }

    private void tryHalts(int first, int second) {
        int there = haltAt(place);
        int halt = there;
        if (there < 0) {
            List<String> faults = supplies.faults(events(first, -1, second, -1));
            consider(events(first, -1, second, -1));
            if (faults.isEmpty()) {
                return;
            }
            boolean energy = faults.stream().anyMatch(fault -> fault.startsWith("battery"));
            Halt.Kind rest =
                    supplies.lacksSecond(behind()) ? Halt.Kind.SECOND_PART : Halt.Kind.BREAK;
            halt = Halting.first(tours.tables, energy ? Halt.Kind.CHARGING : rest);
        }
        if (halt >= 0) {
            int from = first == Sites.NONE ? before : dump(first).place();
            int on = second == Sites.NONE ? at(visit) : dump(second).place();
            consider(events(first, near(halt, from, at(visit)), second, -1));
            consider(events(first, -1, second, near(halt, on, after)));
        }
    }

    private int near(int halt, int from, int to) {
        boolean charging = problem.halts().get(halt).kind() == Halt.Kind.CHARGING;
        return charging ? ways.chargers().between(0, from, to) : halt;
    }

    private void consider(List<Event> events) {
        OptionalInt end = judge.earliestEnd(events);
        if (end.isPresent() && supplies.faults(events).isEmpty()) {
            long price = price(events) - price();
            if (price < best) {
                best = price;
                chosen = events;
                savesTime = end.getAsInt() < endBefore();
            }
        }
    }

    // What the tour costs as it is, by its own unloadings and halts.
    private long price() {
        return order.length == 0 && truck.idle() ? 0 : price(events());
    }

    private int endBefore() {
        boolean stays = order.length == 0 && truck.idle();
        return stays ? truck.departs() : judge.earliestEnd(events()).orElseThrow();
    }

    private long price(List<Event> events) {
        return judge.price(judge.timed(events));
    }

    private boolean fits(List<Event> events) {
        long volume = truck.loadedVolume();
        long mass = truck.loadedMass();
        int group = volume > 0 || mass > 0 ? truck.loadedGroup() : -1;
        for (Event event : events) {
            if (event.kind() == Event.Kind.UNLOADING) {
                if (group < 0) {
                    return false;
                }
                volume = 0;
                mass = 0;
                group = -1;
            } else if (event.kind() == Event.Kind.VISIT) {
                Visit next = problem.visits().get(event.index());
                volume += next.volume();
                mass += next.mass();
                boolean mixes = group >= 0 && group != next.group();
                if (mixes || volume > truck.volume() || mass > truck.mass()) {
                    return false;
                }
                group = next.group();
            }
        }
        return group < 0;
    }

    // The tour up to the visit that comes before the new one.
    private List<Event> behind() {
        List<Event> events = new ArrayList<>();
        for (int gap = 0; gap < place; gap++) {
            go(events, tours.at.get(position(gap), Positions.SITE), haltAt(gap));
            toNext(events, gap);
        }
        return events;
    }

    // The tour as it is.
    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int gap = 0; gap <= order.length; gap++) {
            go(events, tours.at.get(position(gap), Positions.SITE), haltAt(gap));
            toNext(events, gap);
        }
        return events;
    }

    // The longer tour, with these unloadings and halts before and behind the new visit.
    private List<Event> events(int site, int halt, int nextSite, int nextHalt) {
        List<Event> events = new ArrayList<>();
        for (int gap = 0; gap <= order.length; gap++) {
            if (gap == place) {
                go(events, site, halt);
                events.add(stop(Event.Kind.VISIT, visit, at(visit), service(visit)));
                go(events, nextSite, nextHalt);
            } else {
                go(events, tours.at.get(position(gap), Positions.SITE), haltAt(gap));
            }
            toNext(events, gap);
        }
        return events;
    }

    private void go(List<Event> events, int site, int halt) {
        if (site != Sites.NONE) {
            events.add(stop(Event.Kind.UNLOADING, site, dump(site).place(), dump(site).service()));
        }
        if (halt >= 0) {
            Halt taken = problem.halts().get(halt);
            boolean charging = taken.kind() == Halt.Kind.CHARGING;
            int here = events.isEmpty() ? truck.start() : events.getLast().place();
            events.add(
                    stop(
                            charging ? Event.Kind.CHARGING : Event.Kind.REST,
                            halt,
                            charging ? taken.place() : here,
                            taken.length()));
        }
    }

    private void toNext(List<Event> events, int gap) {
        events.add(
                gap == order.length
                        ? stop(Event.Kind.END, 0, truck.end(), 0)
                        : stop(Event.Kind.VISIT, order[gap], at(order[gap]), service(order[gap])));
    }

    private int haltAt(int gap) {
        return tours.tables.limited[0] ? tours.at.get(position(gap), Positions.HALT) : Sites.NONE;
    }

    private int position(int gap) {
        return gap == 0 ? problem.visits().size() : order[gap - 1];
    }

    private Dump dump(int site) {
        return problem.dumps().get(site);
    }

    private int at(int someVisit) {
        return problem.visits().get(someVisit).place();
    }

    private int service(int someVisit) {
        return problem.visits().get(someVisit).service();
    }

    private static Event stop(Event.Kind kind, int index, int at, int length) {
        return new Event(kind, index, at, 0, 0, 0, 0, length);
    }
}
