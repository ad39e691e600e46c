package de.leerplan.ui.map;

import de.leerplan.model.WeekHours;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours at which a closure comes again, as typed in either language: `22-5` each day, `Mo-Fr
/// 22:00-5:00`, `Sat, Sun 6-14`. An end before the beginning is on the next day.
///
/// @param typed blank where it holds all the time
record HoursDraft(String typed) {
    private static final List<Set<String>> DAYS =
            List.of(
                    Set.of("mo", "mon"),
                    Set.of("di", "tu", "tue"),
                    Set.of("mi", "we", "wed"),
                    Set.of("do", "th", "thu"),
                    Set.of("fr", "fri"),
                    Set.of("sa", "sat"),
                    Set.of("so", "su", "sun"));
    private static final String DAY = "\\p{Alpha}{2,3}\\.?";
    private static final String SPAN = DAY + "(?:\\s*-\\s*" + DAY + ")?";
    private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?";
    private static final Pattern RULE =
            Pattern.compile(
                    "(?<days>%s(?:\\s*,\\s*%s)*)?\\s*%s\\s*-\\s*%s"
                            .formatted(SPAN, SPAN, TIME, TIME));

    /// Empty if it cannot be read.
    Optional<WeekHours> hours() {
        if (typed.isBlank()) {
            return Optional.of(WeekHours.ALWAYS);
        }
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\u2013\u2014]", "-");
        Matcher rule = RULE.matcher(text);
        if (!rule.matches()) {
            return Optional.empty();
        }
        Set<DayOfWeek> days = days(rule.group("days"));
        int from = minutes(rule, 2);
        int to = minutes(rule, 4);
        if (days.isEmpty() || from < 0 || to < 0 || from == to) {
            return Optional.empty();
        }
        WeekHours hours = WeekHours.NEVER;
        for (DayOfWeek day : days) {
            hours = hours.with(day, from, to);
        }
        return Optional.of(hours);
    }

    /// None if a word is no day.
    private static Set<DayOfWeek> days(@Nullable String text) {
        if (text == null) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String span : text.replace(".", "").split("\\s*,\\s*", -1)) {
            String[] ends = span.split("\\s*-\\s*", -1);
            int first = day(ends[0]);
            int last = day(ends[ends.length - 1]);
            if (first < 0 || last < 0) {
                return EnumSet.noneOf(DayOfWeek.class);
            }
            for (int day = first; day != last; day = (day + 1) % DAYS.size()) {
                days.add(DayOfWeek.of(day + 1));
            }
            days.add(DayOfWeek.of(last + 1));
        }
        return days;
    }

    private static int day(String name) {
        for (int i = 0; i < DAYS.size(); i++) {
            if (DAYS.get(i).contains(name.strip())) {
                return i;
            }
        }
        return -1;
    }

    /// After midnight; -1 if it is no time.
    private static int minutes(Matcher rule, int hourGroup) {
        String minute = rule.group(hourGroup + 1);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        int all = Integer.parseInt(rule.group(hourGroup)) * 60 + minutes;
        return minutes > 59 || all > 24 * 60 ? -1 : all;
    }
}
