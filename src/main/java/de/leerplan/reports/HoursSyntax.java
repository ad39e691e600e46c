package de.leerplan.reports;

import de.leerplan.model.WeekHours;
import de.leerplan.model.WeekSpan;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Hours of the week in the syntax of opening hours of OpenStreetMap, which maps and `import
/// closures` read: `Mo-Fr 22:00-05:00, Sa-Su 00:00-24:00`.
final class HoursSyntax {
    private static final int DAY = 24 * 60;
    private static final List<String> NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final DayNames DAYS = new DayNames(day -> NAMES.get(day.ordinal()), "-", ",");

    private HoursSyntax() {}

    static String write(WeekHours hours) {
        Map<String, Set<DayOfWeek>> byTimes = new LinkedHashMap<>();
        for (WeekSpan span : hours.spans()) {
            int from = span.start() % DAY;
            DayOfWeek day = span.day();
            for (int left = span.minutes(); left > 0; day = day.plus(1), from = 0) {
                // A day at a time, but a night is one.
                int part = span.minutes() <= DAY ? left : Math.min(left, DAY - from);
                String times = time(from) + "-" + time(end(from + part));
                byTimes.computeIfAbsent(times, _ -> EnumSet.noneOf(DayOfWeek.class)).add(day);
                left -= part;
            }
        }
        return String.join(
                ", ",
                byTimes.entrySet().stream()
                        .map(group -> DAYS.of(group.getValue()) + " " + group.getKey())
                        .toList());
    }

    private static int end(int minute) {
        return minute <= DAY ? minute : minute - DAY;
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
