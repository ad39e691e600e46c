package de.leerplan.ui.master;

import de.leerplan.model.ExtractReport;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.HoursReport;
import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;
import de.leerplan.model.Stray;
import de.leerplan.model.UnusableExtract;
import de.leerplan.ui.Outcome;
import de.leerplan.ui.Texts;

import java.nio.file.Path;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An import in the words of the screen.
record Words(Texts texts) {
    private static final double MEGABYTE = 1_000_000;

    /// What a line of the report says: what it is about, and its figures.
    record Line(String label, String value) {}

    List<Line> report(ExtractReport report) {
        List<Line> lines = new ArrayList<>();
        add(lines, "read", report.read().nodes(), report.read().ways(), report.read().relations());
        add(lines, "streets", report.streets(), report.closedToTrucks(), report.turnBans());
        add(
                lines,
                "drawn",
                report.drawn().features(),
                report.drawn().buildings(),
                report.drawn().addresses());
        add(
                lines,
                "ignored",
                report.ignored().ways(),
                report.ignored().relations(),
                report.ignored().nodes());
        add(lines, "cut", report.incomplete());
        lines.add(
                new Line(
                        texts.text("streets.area"),
                        place(report.southWest()) + " – " + place(report.northEast())));
        lines.add(
                new Line(
                        texts.text("streets.time"),
                        texts.text("streets.seconds", texts.number(report.seconds(), 1))));
        return lines;
    }

    private void add(List<Line> lines, String key, long... figures) {
        Object[] written = new Object[figures.length];
        for (int i = 0; i < figures.length; i++) {
            written[i] = texts.number(figures[i], 0);
        }
        lines.add(
                new Line(
                        texts.text("streets." + key),
                        texts.text("streets." + key + ".is", written)));
    }

    private static String place(GeoPoint point) {
        return String.format(Locale.ROOT, "%.4f, %.4f", point.lat(), point.lon());
    }

    /// How much of a step is done.
    String done(ImportProgress progress) {
        ImportStep step = progress.step();
        return switch (step) {
            case CHECK -> texts.text("streets.bytes", texts.number(progress.done() / MEGABYTE, 1));
            case MAP -> texts.text("streets.elements", texts.number(progress.done(), 0));
            case STREETS -> progress.all() == 0 ? "" : texts.percent(100 * progress.share());
            case KEEP -> "";
        };
    }

    /// What is wrong with a file: the first line says what and where, the second how to mend it.
    List<String> problem(Path file, Throwable problem) {
        if (problem instanceof UnusableExtract extract) {
            String detail = extract.detail();
            return List.of(
                    texts.of(extract.flaw(), file, detail.isEmpty() ? "–" : detail),
                    texts.text("ExtractFlaw." + extract.flaw().name() + ".remedy"));
        }
        return List.of(texts.text("streets.failed", file), Outcome.reason(problem, texts));
    }

    /// One line for each container without an hour on some days, and for what could not be read.
    List<String> hours(HoursReport report) {
        List<String> lines = new ArrayList<>();
        report.clashes().forEach(clash -> lines.add(clash(clash)));
        report.unread().forEach(one -> lines.add(texts.text("streets.hours.unread", one)));
        return lines;
    }

    private String clash(HoursReport.Clash clash) {
        String days =
                clash.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()))
                        .collect(Collectors.joining(", "));
        return texts.text(
                "streets.hours.clash",
                clash.container().id(),
                clash.container().name(),
                clash.street(),
                days);
    }

    String why(Stray stray) {
        String far =
                Double.isInfinite(stray.metres())
                        ? texts.text("streets.stray.none")
                        : texts.text("streets.stray.metres", texts.number(stray.metres(), 0));
        return stray.outside() ? far + texts.text("streets.stray.outside") : far;
    }
}
