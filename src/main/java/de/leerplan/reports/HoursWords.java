package de.leerplan.reports;

import de.leerplan.model.WeekHours;
import de.leerplan.model.WeekSpan;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Hours of the week in words: `täglich 22:00–05:00`, `Mo–Fr 09:00–15:00`, `Sa–So`, `Fr 20:00 – Mo
/// 05:00`.
final class HoursWords {
    private static final int DAY = 24 * 60;

    private final ReportTexts texts;
    private final DayNames days;

    HoursWords(ReportTexts texts, Locale locale) {
        this.texts = texts;
        days = new DayNames(day -> name(day, locale), "\u2013", ", ");
    }

    String of(WeekHours hours) {
        Map<String, Set<DayOfWeek>> byTimes = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (WeekSpan span : hours.spans()) {
            if (span.wholeDays()) {
                EnumSet<DayOfWeek> whole = EnumSet.noneOf(DayOfWeek.class);
                for (int day = 0; day < span.minutes() / DAY; day++) {
                    whole.add(span.day().plus(day));
                }
                words.add(days.of(whole));
            } else if (span.minutes() < DAY) {
                String times = span.from() + "\u2013" + span.to();
                byTimes.computeIfAbsent(times, _ -> EnumSet.noneOf(DayOfWeek.class))
                        .add(span.day());
            } else {
                words.add(
                        "%s %s \u2013 %s %s"
                                .formatted(
                                        day(span.day()), span.from(), day(span.end()), span.to()));
            }
        }
        List<String> all = new ArrayList<>();
        byTimes.forEach((times, on) -> all.add(on(on) + " " + times));
        all.addAll(words);
        return String.join(", ", all);
    }

    private String on(Set<DayOfWeek> on) {
        return on.size() == 7 ? texts.plain("hours.daily") : days.of(on);
    }

    private String day(DayOfWeek day) {
        return days.name().apply(day);
    }

    private static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace(".", "");
    }
}
