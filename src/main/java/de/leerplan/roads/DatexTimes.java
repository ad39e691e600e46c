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
/// them; in no exception. A period of which something cannot be read is taken as longer, an
/// exception is left out, so that no truck drives in; both is said.
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
        List<Part> parts = periods(situation);
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
        for (Part exception : exceptions(situation)) {
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
    private List<Part> periods(Element situation) {
        Map<List<Instant>, WeekHours> hours = new LinkedHashMap<>();
        for (Element period : Xml.all(situation, "validPeriod")) {
            Part read = read(period, why -> remark.accept(why + ", the period is taken as longer"));
            hours.merge(List.of(read.from, read.until), read.hours, WeekHours::and);
        }
        List<Part> parts = new ArrayList<>();
        hours.forEach((key, week) -> parts.add(new Part(key.getFirst(), key.getLast(), week)));
        return parts;
    }

    private List<Part> exceptions(Element situation) {
        List<Part> exceptions = new ArrayList<>();
        for (Element exception : Xml.all(situation, "exceptionPeriod")) {
            List<String> unread = new ArrayList<>();
            Part read = read(exception, unread::add);
            if (unread.isEmpty()) {
                exceptions.add(read);
            }
            unread.forEach(why -> remark.accept(why + ", the exception is left out"));
        }
        return exceptions;
    }

    private Part read(Element period, Consumer<String> unread) {
        Instant from = bound(period, "startOfPeriod", Instant.EPOCH, unread);
        Instant until = bound(period, "endOfPeriod", Instant.MAX, unread);
        Instant reference = from.isAfter(at) ? from : at;
        return new Part(from, until, new DatexHours(reference, zone, unread).of(period));
    }

    private static Instant bound(
            Element period, String name, Instant none, Consumer<String> unread) {
        try {
            return time(period, name, none);
        } catch (DateTimeException e) {
            unread.accept("its %s cannot be read (%s)".formatted(name, e.getMessage()));
            return none;
        }
    }

    private static Instant time(Element parent, String name, Instant none) {
        String text = Xml.text(parent, name);
        return text.isBlank() ? none : RoadWork.time(text);
    }
}
