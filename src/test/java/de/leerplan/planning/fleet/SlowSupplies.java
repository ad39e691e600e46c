package de.leerplan.planning.fleet;

import java.util.ArrayList;
import java.util.List;

/// Follows battery and tachograph event by event, as one would on paper.
final class SlowSupplies {
    private static final int WHOLE = 45 * 60;
    private static final int FIRST = 15 * 60;
    private static final int SECOND = 30 * 60;

    private final FleetProblem problem;
    private final Vehicle truck;
    private final boolean lenient;

    SlowSupplies(FleetProblem problem, Vehicle truck) {
        this(problem, truck, false);
    }

    /// @param lenient whether what was once laid as a second part counts as one, whatever was put
    ///     in before it
    SlowSupplies(FleetProblem problem, Vehicle truck, boolean lenient) {
        this.problem = problem;
        this.truck = truck;
        this.lenient = lenient;
    }

    List<String> faults(List<Event> events) {
        List<String> faults = new ArrayList<>();
        energy(events, faults);
        driving(events, faults);
        return faults;
    }

    private void energy(List<Event> events, List<String> faults) {
        Battery battery = truck.battery();
        if (battery.equals(Battery.NONE)) {
            return;
        }
        long left = battery.left();
        int at = truck.start();
        for (Event event : events) {
            left -= (long) battery.perMetre() * problem.travel(truck).metres(at, event.place());
            at = event.place();
            left -= event.kind() == Event.Kind.VISIT ? battery.perVisit() : 0;
            if (left < 0) {
                faults.add("battery empty: " + event);
            }
            if (event.kind() == Event.Kind.CHARGING) {
                int power = Math.min(problem.halts().get(event.index()).power(), battery.intake());
                int length = event.finish() - event.start();
                left = Math.min(battery.full(), left + (long) power * length);
            }
        }
    }

    private void driving(List<Event> events, List<String> faults) {
        Driving driving = truck.driving();
        if (driving.equals(Driving.NONE)) {
            return;
        }
        long sinceBreak = driving.stretch() - driving.left();
        long today = 0;
        boolean firstPart = driving.firstPart();
        int at = truck.start();
        double pace = SlowDrive.slowest(problem.paces(), truck.departs(), truck.latestEnd());
        for (Event event : events) {
            int drive = (int) Math.ceil(pace * problem.travel(truck).time(at, event.place()));
            at = event.place();
            sinceBreak += drive;
            today += drive;
            if (sinceBreak > driving.stretch() || today > driving.day()) {
                faults.add("drives too long: " + event);
            }
            int length = event.finish() - event.start();
            boolean charges = event.kind() == Event.Kind.CHARGING;
            boolean rests = event.kind() == Event.Kind.REST;
            boolean hadFirst = firstPart || lenient && isSecond(event);
            if (charges && length >= WHOLE
                    || rests && (length >= WHOLE || hadFirst && length >= SECOND)) {
                sinceBreak = 0;
                firstPart = false;
            } else if (rests && length >= FIRST) {
                firstPart = true;
            }
        }
    }

    private boolean isSecond(Event event) {
        return event.kind() == Event.Kind.REST
                && event.index() >= 0
                && problem.halts().get(event.index()).kind() == Halt.Kind.SECOND_PART;
    }

    /// Whether half an hour more would end the stretch behind `events`.
    boolean lacksSecond(List<Event> events) {
        boolean lacks = truck.driving().firstPart();
        for (Event event : events) {
            int length = event.finish() - event.start();
            boolean rests = event.kind() == Event.Kind.REST;
            boolean whole = length >= WHOLE || isSecond(event);
            boolean halts = rests || event.kind() == Event.Kind.CHARGING;
            lacks = halts && whole ? false : lacks || rests && length >= FIRST;
        }
        return lacks;
    }
}
