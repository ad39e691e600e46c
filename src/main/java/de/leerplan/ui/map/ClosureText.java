package de.leerplan.ui.map;

import de.leerplan.model.Closure;
import de.leerplan.model.Passage;
import de.leerplan.model.WeekHours;
import de.leerplan.model.WeekSpan;
import de.leerplan.ui.Texts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A closure that was drawn by hand as it would be typed into the form, so that it can be changed.
record ClosureText(Closure closure, Texts texts) {
    private static final int DAY = 24 * 60;

    /// What a `ClosureDraft` reads as this moment, whatever the day of `around`.
    String moment(Instant at, Instant around) {
        ZonedDateTime then = at.atZone(texts.zone());
        boolean sameDay = then.toLocalDate().equals(around.atZone(texts.zone()).toLocalDate());
        String time = texts.time(at);
        return sameDay
                ? time
                : "%d.%d. %s".formatted(then.getDayOfMonth(), then.getMonthValue(), time);
    }

    /// Blank where it is no limit.
    String limit(Measure measure) {
        Passage passage = closure.passage();
        return passage.equals(Passage.NOBODY) ? "" : measure.typed(passage, texts);
    }

    /// Blank where it holds at all hours.
    String hours() {
        WeekHours week = closure.recurrence().hours();
        if (week.equals(WeekHours.ALWAYS)) {
            return "";
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        String times = "";
        for (WeekSpan span : week.spans()) {
            boolean whole = span.wholeDays();
            for (int day = 0; day < (whole ? span.minutes() / DAY : 1); day++) {
                days.add(span.day().plus(day));
            }
            times = whole ? "0-24" : span.from() + "-" + span.to();
        }
        return days.size() == DayOfWeek.values().length ? times : names(days) + " " + times;
    }

    private String names(Set<DayOfWeek> days) {
        Locale locale = texts.locale();
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .map(name -> name.replace(".", ""))
                .collect(Collectors.joining(", "));
    }
}
