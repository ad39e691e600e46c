package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

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
            price += truck.distance() * problem.travel(truck).metres(at, event.place());
            at = event.place();
            if (event.kind() == Event.Kind.VISIT) {
                Visit visit = problem.visits().get(event.index());
                price += visit.lateness() * Math.max(0, event.start() - visit.due());
                price += visit.earliness() * Math.max(0, visit.ready() - event.start());
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
            int arrive = drive(now, at, event.place());
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
                    if (!dump.groups().get(group)
                            || event.start() < dump.opens()
                            || event.start() > dump.closes()
                            || now - event.start() != dump.service()) {
                        faults.add("unloading: " + event);
                    }
                    volume = 0;
                    mass = 0;
                    group = -1;
                }
                case CHARGING -> {
                    rested |= isBreak(event);
                    if (!keeps(event)) {
                        faults.add("charging: " + event);
                    }
                }
                case REST -> {
                    rested |= isBreak(event);
                    boolean byTheClock = event.index() == Event.BY_THE_CLOCK;
                    boolean lawful = isBreak(event) && now - event.start() == truck.rest().length();
                    if (byTheClock ? !lawful : !keeps(event)) {
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
        faults.addAll(new SlowSupplies(problem, truck).faults(events));
        return faults;
    }

    private int drive(int departs, int from, int to) {
        return SlowDrive.end(problem.paces(), departs, problem.travel(truck).time(from, to));
    }

    // Whether a halt is one the problem knows.
    private boolean keeps(Event event) {
        Halt halt = problem.halts().get(event.index());
        boolean charging = event.kind() == Event.Kind.CHARGING;
        return charging == (halt.kind() == Halt.Kind.CHARGING)
                && event.finish() - event.start() == halt.length()
                && event.start() >= halt.opens()
                && event.start() <= halt.closes()
                && (halt.place() == Halt.HERE || halt.place() == event.place());
    }

    // Whether it is a break in the sense of the working time act.
    private boolean isBreak(Event event) {
        Rest rest = truck.rest();
        return event.start() >= rest.from()
                && event.start() <= rest.to()
                && event.finish() - event.start() >= rest.length();
    }

    /// The same stops, each as soon as it can be, with no break but those among them.
    List<Event> timed(List<Event> stops) {
        List<Event> timed = new ArrayList<>();
        int now = truck.departs();
        int at = truck.start();
        for (Event stop : stops) {
            int arrive = drive(now, at, stop.place());
            int start = Math.max(arrive, opens(stop));
            at = stop.place();
            now = start + stop.finish() - stop.start();
            timed.add(new Event(stop.kind(), stop.index(), at, 0, 0, arrive, start, now));
        }
        return timed;
    }

    /// The earliest end with the same stops in the same order, over all places for the break.
    public OptionalInt earliestEnd(List<Event> events) {
        List<Event> stops =
                events.stream().filter(event -> event.index() != Event.BY_THE_CLOCK).toList();
        OptionalInt best = OptionalInt.empty();
        for (int before = -1; before < stops.size(); before++) {
            for (Where where : Where.values()) {
                OptionalInt end = end(stops, before, where);
                if (end.isPresent() && (best.isEmpty() || end.getAsInt() < best.getAsInt())) {
                    best = end;
                }
            }
        }
        return best;
    }

    /// Where the break is: before the way to a stop, after it, or the stop itself.
    private enum Where {
        BEFORE,
        THERE,
        BY_HALTING
    }

    private OptionalInt end(List<Event> stops, int breakBefore, Where where) {
        Rest rest = truck.rest();
        int now = truck.departs();
        int at = truck.start();
        for (int i = 0; i < stops.size(); i++) {
            Event stop = stops.get(i);
            if (i == breakBefore && where == Where.BEFORE) {
                now = Math.max(now, rest.from());
                if (rest.taken() || now > rest.to()) {
                    return OptionalInt.empty();
                }
                now += rest.length();
            }
            now = drive(now, at, stop.place());
            if (i == breakBefore && where == Where.THERE) {
                now = Math.max(now, rest.from());
                if (rest.taken() || now > rest.to()) {
                    return OptionalInt.empty();
                }
                now += rest.length();
            }
            at = stop.place();
            now = Math.max(now, opens(stop));
            if (i == breakBefore && where == Where.BY_HALTING) {
                now = Math.max(now, rest.from());
                boolean halts =
                        stop.kind() == Event.Kind.CHARGING || stop.kind() == Event.Kind.REST;
                if (!halts
                        || rest.taken()
                        || now > rest.to()
                        || stop.finish() - stop.start() < rest.length()) {
                    return OptionalInt.empty();
                }
            }
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
            case CHARGING, REST -> problem.halts().get(stop.index()).opens();
            case END -> Integer.MIN_VALUE;
        };
    }

    private int closes(Event stop) {
        return switch (stop.kind()) {
            case VISIT -> problem.visits().get(stop.index()).closes();
            case UNLOADING -> problem.dumps().get(stop.index()).closes();
            case CHARGING, REST -> problem.halts().get(stop.index()).closes();
            case END -> truck.latestEnd();
        };
    }

    /// Whether the unloadings that `events` show are at the nearest sites and the cheapest by their
    /// detours, or everything cheaper breaks a time.
    public boolean unloadsWell(List<Event> events, int... order) {
        int shown = 0;
        int gap = 0;
        for (Event event : events) {
            gap += event.kind() == Event.Kind.VISIT ? 1 : 0;
            shown |= event.kind() == Event.Kind.UNLOADING ? 1 << gap : 0;
        }
        if (!sites(events).equals(sites(stops(shown, order)))) {
            return false;
        }
        long price = detours(shown, order);
        for (int choice = 0; choice < 1 << (order.length + 1); choice++) {
            if (detours(choice, order) < price && earliestEnd(stops(choice, order)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> sites(List<Event> events) {
        return events.stream()
                .filter(event -> event.kind() == Event.Kind.UNLOADING)
                .map(Event::index)
                .toList();
    }

    /// Whether there is any choice of unloadings that fits and breaks no time.
    boolean someUnloadingsAreInTime(int... order) {
        for (int choice = 0; choice < 1 << (order.length + 1); choice++) {
            if (detours(choice, order) < Long.MAX_VALUE
                    && earliestEnd(stops(choice, order)).isPresent()) {
                return true;
            }
        }
        return false;
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
        Dump dump = problem.dumps().get(site(group, from, to));
        return detour(dump, from, to, truck.distance(), truck.time());
    }

    /// The site least out of the way by the dearest prices there are, whoever asks.
    int site(int group, int from, int to) {
        long distance = dearest(Vehicle::distance);
        long time = dearest(Vehicle::time);
        int best = -1;
        for (int site = 0; site < problem.dumps().size(); site++) {
            Dump dump = problem.dumps().get(site);
            if (dump.groups().get(group)
                    && (best < 0
                            || detour(dump, from, to, distance, time)
                                    < detour(
                                            problem.dumps().get(best), from, to, distance, time))) {
                best = site;
            }
        }
        return best;
    }

    private long dearest(ToLongFunction<Vehicle> price) {
        return problem.vehicles().stream().mapToLong(price).max().orElse(0);
    }

    private long detour(Dump dump, int from, int to, long distance, long duration) {
        Travel travel = problem.travel(truck);
        int at = dump.place();
        int way = travel.metres(from, at) + travel.metres(at, to) - travel.metres(from, to);
        int time = travel.time(from, at) + travel.time(at, to) - travel.time(from, to);
        return distance * way + duration * (time + dump.service());
    }

    private int place(int visit) {
        return problem.visits().get(visit).place();
    }
}
