package de.leerplan.roads;

import de.leerplan.model.WeekHours;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the hours that OpenStreetMap writes on signs: `Mo-Fr 06:00-11:00,19:00-21:00; Sa
/// 06:00-09:00`. Of its syntax for opening hours this is days, ranges of days and of times, `off`
/// and `24/7`; a later rule replaces an earlier one for its days.
///
/// Source: `wiki.openstreetmap.org/wiki/Key:opening_hours/specification`.
final class HoursText {
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final String DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
    private static final String SPAN = DAY + "(?:\\s*-\\s*" + DAY + ")?";
    private static final Pattern RULE =
            Pattern.compile("(?<days>%s(?:\\s*,\\s*%s)*)?\\s*(?<times>.*)".formatted(SPAN, SPAN));
    private static final Pattern TIMES =
            Pattern.compile("(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");

    /// `Mo 06:00-10:00, Sa 07:00-09:00`: after a time, a day begins a rule that adds to the others.
    private static final Pattern MORE = Pattern.compile("(?<=\\d)\\s*,\\s*(?=" + DAY + ")");

    private HoursText() {}

    /// Empty if any part of it is something else, such as a season or a weight.
    static Optional<WeekHours> read(String text) {
        WeekHours hours = WeekHours.NEVER;
        for (String replacing : text.strip().split("\\s*;\\s*", -1)) {
            Optional<WeekHours> next = rules(hours, replacing);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            hours = next.get();
        }
        return Optional.of(hours);
    }

    private static Optional<WeekHours> rules(WeekHours before, String text) {
        WeekHours cleared = before;
        WeekHours added = WeekHours.NEVER;
        for (String rule : MORE.split(text)) {
            Matcher parts = RULE.matcher(rule);
            if (!parts.matches()) {
                return Optional.empty();
            }
            Set<DayOfWeek> days = days(parts.group("days"));
            Optional<WeekHours> open = times(days, parts.group("times"));
            if (open.isEmpty()) {
                return Optional.empty();
            }
            for (DayOfWeek day : days) {
                cleared = cleared.without(day);
            }
            added = added.and(open.get());
        }
        return Optional.of(cleared.and(added));
    }

    private static Set<DayOfWeek> days(@Nullable String text) {
        if (text == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String span : text.split("\\s*,\\s*", -1)) {
            int first = DAYS.indexOf(span.substring(0, 2));
            int last = DAYS.indexOf(span.substring(span.length() - 2));
            for (int day = first; day != last; day = (day + 1) % 7) {
                days.add(DayOfWeek.of(day + 1));
            }
            days.add(DayOfWeek.of(last + 1));
        }
        return days;
    }

    private static Optional<WeekHours> times(Set<DayOfWeek> days, String text) {
        if (text.equals("off") || text.equals("closed")) {
            return Optional.of(WeekHours.NEVER);
        }
        WeekHours hours = WeekHours.NEVER;
        for (String range : (text.equals("24/7") ? "00:00-24:00" : text).split("\\s*,\\s*", -1)) {
            Matcher times = TIMES.matcher(range);
            if (!times.matches() || !isTime(times, 1) || !isTime(times, 3)) {
                return Optional.empty();
            }
            for (DayOfWeek day : days) {
                hours = hours.with(day, minutes(times, 1), minutes(times, 3));
            }
        }
        return Optional.of(hours);
    }

    private static boolean isTime(Matcher times, int group) {
        return Integer.parseInt(times.group(group + 1)) < 60 && minutes(times, group) <= 24 * 60;
    }

    private static int minutes(Matcher times, int group) {
        return Integer.parseInt(times.group(group)) * 60 + Integer.parseInt(times.group(group + 1));
    }
}
