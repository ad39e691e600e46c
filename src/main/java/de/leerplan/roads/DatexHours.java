package de.leerplan.roads;

import de.leerplan.model.WeekHours;
import de.leerplan.model.WeekSpan;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The hours of the week of a period of DATEX II: on its days, at its times of the day. One that
/// ends before it begins goes on into the next day.
///
/// Weeks and days of the month, months and special days are not read. Each part that cannot be read
/// is said, and left out: what is returned is then too much rather than too little.
///
/// @param reference when an offset from UTC that stands with a time is the city's own
/// @param unread hears what could not be read
record DatexHours(Instant reference, ZoneId zone, Consumer<String> unread) {
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
                            + "(Z|[+-](?:0\\d|1[0-7]):[0-5]\\d)?");
    private static final List<String> UNREAD =
            List.of(
                    "applicableMonth",
                    "applicableWeek",
                    "applicableDayWithinMonth",
                    "applicableInstanceOfDayWithinMonth",
                    "recurringSpecialDay");

    WeekHours of(Element period) {
        UNREAD.stream()
                .filter(name -> !Xml.all(period, name).isEmpty())
                .forEach(name -> unread.accept("its " + name + " is not read"));
        Set<DayOfWeek> days = days(period);
        List<Element> times = Xml.all(period, "recurringTimePeriodOfDay");
        WeekHours hours = WeekHours.NEVER;
        for (DayOfWeek day : days) {
            hours = times.isEmpty() ? hours.with(day, 0, DAY) : hours.and(on(day, times));
        }
        return hours;
    }

    private Set<DayOfWeek> days(Element period) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Element which : Xml.all(period, "recurringDayWeekMonthPeriod")) {
            List<Element> named = Xml.all(which, "applicableDay");
            List<DayOfWeek> read =
                    named.stream()
                            .flatMap(day -> day(day.getTextContent().strip()).stream())
                            .toList();
            if (named.isEmpty() || read.size() < named.size()) {
                return EnumSet.allOf(DayOfWeek.class);
            }
            days.addAll(read);
        }
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    private Optional<DayOfWeek> day(String name) {
        Optional<DayOfWeek> day =
                Stream.of(DayOfWeek.values())
                        .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (day.isEmpty()) {
            unread.accept("'%s' is no day of the week".formatted(name));
        }
        return day;
    }

    private WeekHours on(DayOfWeek day, List<Element> times) {
        WeekHours hours = WeekHours.NEVER;
        for (Element time : times) {
            Optional<Integer> from = minute(Xml.text(time, "startTimeOfPeriod"), 0);
            Optional<Integer> to = minute(Xml.text(time, "endTimeOfPeriod"), DAY);
            if (from.isEmpty() || to.isEmpty()) {
                hours = hours.with(day, 0, DAY);
            } else {
                int start = (day.getValue() - 1) * DAY + from.get();
                int minutes = Math.floorMod(to.get() - from.get() - 1, DAY) + 1;
                hours = hours.with(new WeekSpan(Math.floorMod(start, WEEK), minutes));
            }
        }
        return hours;
    }

    /// Minutes after midnight by the city's clocks, at 24:00 or the last second of a minute the
    /// next one; before 0 or after 1,440 where the offset makes it another day.
    private Optional<Integer> minute(String text, int none) {
        if (text.isEmpty()) {
            return Optional.of(none);
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches() || number(time, 1) > 24 || number(time, 2) > 59) {
            unread.accept("'%s' is no time of the day".formatted(text));
            return Optional.empty();
        }
        int last = number(time, 3) == 59 ? 1 : 0;
        int minute = number(time, 1) * 60 + number(time, 2) + last;
        return Optional.of(minute + shift(time.group(4)));
    }

    private int shift(@Nullable String offset) {
        if (offset == null) {
            return 0;
        }
        int there = ZoneOffset.of(offset).getTotalSeconds();
        return (zone.getRules().getOffset(reference).getTotalSeconds() - there) / 60;
    }

    private static int number(Matcher match, int group) {
        String text = match.group(group);
        return text == null ? 0 : Integer.parseInt(text);
    }
}
