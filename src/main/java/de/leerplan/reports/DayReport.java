package de.leerplan.reports;

import java.io.PrintStream;
import java.util.Locale;

/// What `replay` prints at the end of a day: text for people, and last one line of JSON.
public final class DayReport {
    private DayReport() {}

    public static void print(DaySummary day, Locale locale, PrintStream out) {
        out.print(new SummaryText(locale).of(day));
        out.println();
        out.println(SummaryJson.of(day));
    }
}
