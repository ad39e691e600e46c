package de.leerplan.reports;

import de.leerplan.model.ContainerId;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A day's figures as text for people, in German or English.
public final class SummaryText {
    private final Locale locale;
    private final ReportTexts texts;
    private final ReportTexts words;

    /// @param locale German or English; others read English
    public SummaryText(Locale locale) {
        this.locale = locale;
        this.texts = new ReportTexts("report", locale);
        this.words = new ReportTexts("common", locale);
    }

    /// Title, figures of the day, table of the trucks; several lines, the last one ended.
    public String of(DaySummary day) {
        StringBuilder text = new StringBuilder();
        text.append(title(day)).append(System.lineSeparator());
        text.append(System.lineSeparator());
        figures(day).forEach(line -> text.append(line).append(System.lineSeparator()));
        text.append(System.lineSeparator());
        trucks(day).forEach(line -> text.append(line).append(System.lineSeparator()));
        return text.toString();
    }

    private String title(DaySummary day) {
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        return say("title", day.city(), day.day().map((LocalDate d) -> d.format(date)).orElse("–"));
    }

    private List<String> figures(DaySummary day) {
        List<String[]> rows = new ArrayList<>();
        add(
                rows,
                "incoming",
                day.tally().readings(),
                day.tally().duplicates(),
                day.tally().late(),
                day.tally().refused());
        add(rows, "emptied", day.emptied(), day.containers(), day.fillAtEmptying());
        add(rows, "tenths", tenths(day));
        add(rows, "skipped", day.notEmptied(), counts("SkipReason", day.skipped(), words));
        add(
                rows,
                day.known().isPresent() ? "overflow.true" : "overflow.estimated",
                day.overflow().containers(),
                hours(Duration.ofSeconds(Math.round(day.overflow().hours() * 3600))));
        add(rows, "tooSmall", day.tooSmall().size(), names(day.tooSmall()));
        add(rows, "driven", day.km(), day.co2Kg());
        add(rows, "work", hours(day.work()), day.overtime().toMinutes());
        add(rows, "unloaded", day.unloadings(), day.tonnes());
        add(
                rows,
                "plans",
                day.plan().accepted(),
                day.byHand(),
                day.plan().letGo(),
                day.plan().stale(),
                day.plan().moved());
        add(rows, "causes", counts("Cause", day.causes(), texts));
        return TextTable.aligned(rows, column -> true);
    }

    private List<String> trucks(DaySummary day) {
        List<String[]> rows = new ArrayList<>();
        rows.add(texts.plain("trucks.head").split("\\|"));
        for (TruckDay truck : day.trucks()) {
            rows.add(row(truck));
        }
        rows.add(
                new String[] {
                    texts.plain("trucks.total"),
                    say("number", day.emptied()),
                    say("number", day.notEmptied()),
                    say("number", day.fillAtEmptying()),
                    say("tenth", day.km()),
                    hours(day.work()),
                    say("number", day.overtime().toMinutes()),
                    say("number", day.unloadings()),
                    say("hundredth", day.tonnes()),
                    say("number", day.co2Kg())
                });
        return TextTable.aligned(rows, column -> column == 0);
    }

    private String[] row(TruckDay truck) {
        return new String[] {
            truck.truck().value(),
            say("number", truck.emptied()),
            say("number", truck.skipped()),
            say("number", truck.fillPercent()),
            say("tenth", truck.km()),
            hours(truck.work()),
            say("number", truck.overtime().toMinutes()),
            say("number", truck.unloadings()),
            say("hundredth", truck.tonnes()),
            say("number", truck.co2Kg())
        };
    }

    private void add(List<String[]> rows, String key, Object... figures) {
        rows.add(new String[] {texts.plain(key + ".name"), say(key, figures)});
    }

    private static String names(List<ContainerId> containers) {
        return containers.isEmpty()
                ? "–"
                : containers.stream().map(ContainerId::value).collect(Collectors.joining(" · "));
    }

    private String tenths(DaySummary day) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int count : day.fillsByTenth()) {
            text.append(say("tenths.one", from, count)).append(from < 90 ? "  " : "");
            from += 10;
        }
        return text.toString();
    }

    private static <K extends Enum<K>> String counts(
            String prefix, Map<K, Integer> counts, ReportTexts names) {
        return counts.isEmpty()
                ? "–"
                : counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + names.plain(prefix + "." + e.getKey()))
                        .collect(Collectors.joining(" · "));
    }

    private static String hours(Duration time) {
        return "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }

    private String say(String key, Object... figures) {
        return texts.say(key, figures);
    }
}
