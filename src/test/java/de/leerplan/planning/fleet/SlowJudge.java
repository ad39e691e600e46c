package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The obvious calculator: reads what a truck is said to do, event by event, adds up what it costs
/// and tries every other place for its break and its unloadings. Shares nothing with [Course].
public final class SlowJudge {
    private final FleetProblem problem;
    private final Vehicle truck;
    private final int vehicle;

    public SlowJudge(FleetProblem problem, int vehicle) {
        this.problem = problem;
        this.vehicle = vehicle;
        truck = problem.vehicles().get(vehicle);
    }

    /// Price of the events as they stand.
    public long price(List<Event> events) {
        if (events.isEmpty()) {
            return 0;
        }
        long price = truck.use();
        int at = truck.start();
        for (Event event : events) {
            price += truck.distance() * problem.travel().metres(at, event.place());
            at = event.place();
            if (event.kind() == Event.Kind.VISIT) {
                Visit visit = problem.visits().get(event.index());
                price += visit.lateness() * Math.max(0, event.start() - visit.due());
                price += visit.former() == vehicle ? 0 : visit.move();
            }
        }
        int end = events.getLast().finish();
        return price
                + truck.time() * (end - truck.departs())
                + truck.overtime() * Math.max(0, end - Math.max(truck.ends(), truck.departs()));
    }

    /// What is wrong with the events, in words; empty if nothing is.
    public List<String> faults(List<Event> events) {
        List<String> faults = new ArrayList<>();
        int now = truck.departs();
        int at = truck.start();
        long volume = truck.loadedVolume();
        long mass = truck.loadedMass();
        int group = volume > 0 || mass > 0 ? truck.loadedGroup() : -1;
        long dayVolume = 0;
        int visits = 0;
        boolean rested = truck.rest().taken();
        for (Event event : events) {
            int arrive = now + problem.travel().time(at, event.place());
            if (arrive != event.arrive() || event.start() < arrive) {
                faults.add("arrives " + arrive + ": " + event);
            }
            now = event.finish();
            at = event.place();
            switch (event.kind()) {
                case VISIT -> {
                    Visit visit = problem.visits().get(event.index());
                    volume += visit.volume();
                    mass += visit.mass();
                    dayVolume += visit.volume();
                    visits++;
                    if (group != -1 && group != visit.group()) {
                        faults.add("mixes groups: " + event);
                    }
                    group = visit.group();
                    if (event.start() < visit.opens()
                            || event.start() > visit.closes()
                            || now - event.start() != visit.service()) {
                        faults.add("window: " + event);
                    }
                    if (!problem.allowed().get(vehicle).get(event.index())) {
                        faults.add("not allowed: " + event);
                    }
                }
                case UNLOADING -> {
                    Dump dump = problem.dumps().get(event.index());
                    if (!dump.groups().get(group) || now - event.start() != dump.service()) {
                        faults.add("unloading: " + event);
                    }
                    volume = 0;
                    mass = 0;
                    group = -1;
                }
                case REST -> {
                    Rest rest = truck.rest();
                    rested = true;
                    if (event.start() < rest.from()
                            || event.start() > rest.to()
                            || now - event.start() != rest.length()) {
                        faults.add("break: " + event);
                    }
                }
                case END -> {
                    if (volume > 0 || mass > 0 || event.finish() > truck.latestEnd()) {
                        faults.add("end: " + event);
                    }
                }
            }
            if (volume > truck.volume() || mass > truck.mass()) {
                faults.add("overload: " + event);
            }
        }
        if (!rested && now > truck.rest().neededAfter()) {
            faults.add("no break");
        }
        if (dayVolume > truck.dayVolume() || visits > truck.dayVisits()) {
            faults.add("day limit");
        }
        return faults;
    }

    /// The earliest end with the same stops in the same order, over all places for the break.
    public OptionalInt earliestEnd(List<Event> events) {
        List<Event> stops =
                events.stream().filter(event -> event.kind() != Event.Kind.REST).toList();
        OptionalInt best = OptionalInt.empty();
        for (int before = -1; before < stops.size(); before++) {
            for (boolean there : new boolean[] {false, true}) {
                OptionalInt end = end(stops, before, there);
                if (end.isPresent() && (best.isEmpty() || end.getAsInt() < best.getAsInt())) {
                    best = end;
                }
            }
        }
        return best;
    }

    private OptionalInt end(List<Event> stops, int breakBefore, boolean there) {
        Rest rest = truck.rest();
        int now = truck.departs();
        int at = truck.start();
        for (int i = 0; i < stops.size(); i++) {
            Event stop = stops.get(i);
            if (i == breakBefore && !there) {
                now = Math.max(now, rest.from());
                if (rest.taken() || now > rest.to()) {
                    return OptionalInt.empty();
                }
                now += rest.length();
            }
            now += problem.travel().time(at, stop.place());
            if (i == breakBefore && there) {
                now = Math.max(now, rest.from());
                if (rest.taken() || now > rest.to()) {
                    return OptionalInt.empty();
                }
                now += rest.length();
            }
            at = stop.place();
            now = Math.max(now, opens(stop));
            if (now > closes(stop)) {
                return OptionalInt.empty();
            }
            now += stop.finish() - stop.start();
        }
        boolean lacksRest = breakBefore < 0 && !rest.taken() && now > rest.neededAfter();
        return lacksRest ? OptionalInt.empty() : OptionalInt.of(now);
    }

    private int opens(Event stop) {
        return switch (stop.kind()) {
            case VISIT -> problem.visits().get(stop.index()).opens();
            case UNLOADING -> problem.dumps().get(stop.index()).opens();
            case REST, END -> Integer.MIN_VALUE;
        };
    }

    private int closes(Event stop) {
        return switch (stop.kind()) {
            case VISIT -> problem.visits().get(stop.index()).closes();
            case UNLOADING -> problem.dumps().get(stop.index()).closes();
            case REST -> Integer.MAX_VALUE;
            case END -> truck.latestEnd();
        };
    }

    /// Whether the unloadings that `events` show are the cheapest by their detours, or everything
    /// cheaper breaks a time.
    public boolean unloadsWell(List<Event> events, int... order) {
        int shown = 0;
        int gap = 0;
        for (Event event : events) {
            gap += event.kind() == Event.Kind.VISIT ? 1 : 0;
            shown |= event.kind() == Event.Kind.UNLOADING ? 1 << gap : 0;
        }
        long price = detours(shown, order);
        for (int choice = 0; choice < 1 << (order.length + 1); choice++) {
            if (detours(choice, order) < price && earliestEnd(stops(choice, order)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private List<Event> stops(int choice, int... order) {
        List<Event> stops = new ArrayList<>();
        int group = truck.loadedGroup();
        int at = truck.start();
        for (int gap = 0; gap <= order.length; gap++) {
            int next = gap < order.length ? place(order[gap]) : truck.end();
            if ((choice >> gap & 1) != 0) {
                int site = site(group, at, next);
                Dump dump = problem.dumps().get(site);
                stops.add(stop(Event.Kind.UNLOADING, site, dump.place(), dump.service()));
            }
            if (gap < order.length) {
                Visit visit = problem.visits().get(order[gap]);
                stops.add(stop(Event.Kind.VISIT, order[gap], visit.place(), visit.service()));
                group = visit.group();
                at = visit.place();
            }
        }
        stops.add(stop(Event.Kind.END, 0, truck.end(), 0));
        return stops;
    }

    private static Event stop(Event.Kind kind, int index, int place, int service) {
        return new Event(kind, index, place, 0, 0, 0, 0, service);
    }

    private long detours(int choice, int... order) {
        long price = 0;
        long volume = truck.loadedVolume();
        long mass = truck.loadedMass();
        int group = volume > 0 || mass > 0 ? truck.loadedGroup() : -1;
        int at = truck.start();
        for (int gap = 0; gap <= order.length; gap++) {
            int next = gap < order.length ? place(order[gap]) : truck.end();
            if ((choice >> gap & 1) != 0) {
                if (group == -1) {
                    return Long.MAX_VALUE;
                }
                price += detour(group, at, next);
                volume = 0;
                mass = 0;
                group = -1;
            }
            if (gap < order.length) {
                Visit visit = problem.visits().get(order[gap]);
                volume += visit.volume();
                mass += visit.mass();
                boolean mixes = group != -1 && group != visit.group();
                if (mixes || volume > truck.volume() || mass > truck.mass()) {
                    return Long.MAX_VALUE;
                }
                group = visit.group();
                at = place(order[gap]);
            }
        }
        return group == -1 ? price : Long.MAX_VALUE;
    }

    private long detour(int group, int from, int to) {
        return detour(problem.dumps().get(site(group, from, to)), from, to);
    }

    private int site(int group, int from, int to) {
        int best = -1;
        for (int site = 0; site < problem.dumps().size(); site++) {
            Dump dump = problem.dumps().get(site);
            if (dump.groups().get(group)
                    && (best < 0
                            || detour(dump, from, to)
                                    < detour(problem.dumps().get(best), from, to))) {
                best = site;
            }
        }
        return best;
    }

    private long detour(Dump dump, int from, int to) {
        Travel travel = problem.travel();
        int at = dump.place();
        int way = travel.metres(from, at) + travel.metres(at, to) - travel.metres(from, to);
        int time = travel.time(from, at) + travel.time(at, to) - travel.time(from, to);
        return truck.distance() * way + truck.time() * (time + dump.service());
    }

    private int place(int visit) {
        return problem.visits().get(visit).place();
    }
}
