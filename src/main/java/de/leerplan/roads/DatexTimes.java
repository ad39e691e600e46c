package de.leerplan.roads;

import de.leerplan.model.WeekHours;

import org.w3c.dom.Element;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// When a situation of DATEX II holds: between its overall times; where it names periods, in any of
/// them; in no exception. What of a period cannot be read widens it and is said.
///
/// @param at when the report is read
/// @param zone of the city's clocks
/// @param remark hears what could not be read
record DatexTimes(Instant at, ZoneId zone, Consumer<String> remark) {
    /// Some of the time.
    ///
    /// @param from `Instant.EPOCH` where nobody says
    /// @param until `Instant.MAX` where nobody says
    /// @param hours of the week within them
    record Part(Instant from, Instant until, WeekHours hours) {
        private boolean isSome() {
            return from.isBefore(until) && !hours.equals(WeekHours.NEVER);
        }

        private Part within(Instant start, Instant end, WeekHours left) {
            return new Part(
                    from.isBefore(start) ? start : from, until.isAfter(end) ? end : until, left);
        }

        /// Before, during and after the exception.
        private List<Part> except(Part exception) {
            return List.of(
                    within(Instant.MIN, exception.from, hours),
                    within(exception.from, exception.until, hours.except(exception.hours)),
                    within(exception.until, Instant.MAX, hours));
        }
    }

    /// What is said to be `active` holds already, whatever its overall times say.
    ///
    /// @return one part in most cases; none where it never holds
    /// @throws DateTimeException if its overall times cannot be read
    List<Part> of(Element situation) {
        boolean active = "active".equals(Xml.text(situation, "validityStatus"));
        List<Part> parts = periods(situation, "validPeriod");
        if (parts.isEmpty()) {
            parts = List.of(new Part(Instant.EPOCH, Instant.MAX, WeekHours.ALWAYS));
        }
        if (active && parts.size() == 1) {
            parts = List.of(underWay(parts.getFirst()));
        }
        Part overall =
                new Part(
                        time(situation, "overallStartTime", Instant.EPOCH),
                        time(situation, "overallEndTime", Instant.MAX),
                        WeekHours.ALWAYS);
        Part bounds = active ? underWay(overall) : overall;
        parts = some(parts, part -> List.of(part.within(bounds.from, bounds.until, part.hours)));
        for (Part exception : periods(situation, "exceptionPeriod")) {
            parts = some(parts, part -> part.except(exception));
        }
        return parts;
    }

    private Part underWay(Part part) {
        return new Part(
                Instant.EPOCH, part.until.isAfter(at) ? part.until : Instant.MAX, part.hours);
    }

    private interface Cut {
        List<Part> of(Part part);
    }

    private static List<Part> some(List<Part> parts, Cut cut) {
        return parts.stream().flatMap(part -> cut.of(part).stream()).filter(Part::isSome).toList();
    }

    /// Those with the same beginning and end are one, with the hours of both.
    private List<Part> periods(Element situation, String name) {
        Map<List<Instant>, WeekHours> hours = new LinkedHashMap<>();
        for (Element period : Xml.all(situation, name)) {
            List<Instant> bounds =
                    List.of(
                            bound(period, "startOfPeriod", Instant.EPOCH),
                            bound(period, "endOfPeriod", Instant.MAX));
            boolean excepts = name.equals("exceptionPeriod");
            DatexHours week = new DatexHours(later(bounds.getFirst()), zone, excepts, remark);
            hours.merge(bounds, week.of(period), WeekHours::and);
        }
        List<Part> parts = new ArrayList<>();
        hours.forEach((key, week) -> parts.add(new Part(key.getFirst(), key.getLast(), week)));
        return parts;
    }

    private Instant later(Instant start) {
        return start.isAfter(at) ? start : at;
    }

    private Instant bound(Element period, String name, Instant none) {
        try {
            return time(period, name, none);
        } catch (DateTimeException e) {
            remark.accept("its " + name + " is left out: " + e.getMessage());
            return none;
        }
    }

    private static Instant time(Element parent, String name, Instant none) {
        String text = Xml.text(parent, name);
        return text.isBlank() ? none : RoadWork.time(text);
    }
}
