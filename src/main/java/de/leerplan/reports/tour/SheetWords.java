package de.leerplan.reports.tour;

import de.leerplan.model.Container;
import de.leerplan.model.Leg;
import de.leerplan.model.Stop;
import de.leerplan.model.TimeWindow;
import de.leerplan.reports.ReportTexts;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a tour sheet says, in German or English.
final class SheetWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Locale locale;
    private final ZoneId zone;
    private final ReportTexts texts;
    private final ReportTexts words;

    SheetWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.texts = new ReportTexts("sheet", locale);
        this.words = new ReportTexts("common", locale);
    }

    String text(String key, Object... values) {
        return texts.say(key, values);
    }

    String word(Enum<?> constant) {
        return words.plain(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String time(Instant at) {
        return CLOCK.format(at.atZone(zone));
    }

    String date(TourSheet sheet) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(sheet.day());
    }

    /// `Wilhelmsplatz, Marktseite`; for other stops what is done there.
    String title(SheetStop stop) {
        return switch (stop.stop()) {
            case Stop.Collect _, Stop.Pickup _ -> stop.name();
            case Stop.Unload _ -> text("unload", stop.name());
            case Stop.Pause pause ->
                    text("pause", minutes(pause.times().start(), pause.times().finish()));
            case Stop.Return _ -> text("return", stop.name());
        };
    }

    /// What it is and what to mind there, what matters most first:
    /// `muss heute · bis 10:00 · Papierkorb 110 l · Straßenabfall`.
    String remarks(SheetStop stop) {
        List<String> parts = new ArrayList<>();
        if (stop.stop() instanceof Stop.Collect collect && collect.mustGo()) {
            parts.add(text("mustGo"));
        }
        if (stop.stop() instanceof Stop.Pickup pickup) {
            window(pickup.order().window(), parts);
            parts.add(word(pickup.order().kind()));
        }
        stop.container().ifPresent(container -> describe(container, parts));
        drive(stop.stop().leg(), parts);
        return String.join(" · ", parts);
    }

    /// As [#remarks], after what the crew should know there.
    String instructed(SheetStop stop) {
        return stop.instructions().isBlank()
                ? remarks(stop)
                : stop.instructions() + " · " + remarks(stop);
    }

    private void describe(Container container, List<String> parts) {
        window(container.window(), parts);
        if (container.accessWidthCm() > 0) {
            parts.add(text("narrow", container.accessWidthCm() / 100.0));
        }
        parts.add(text("container", word(container.kind()), container.capacityLitres()));
        parts.add(word(container.fraction()));
        parts.add(container.district());
    }

    private void window(TimeWindow window, List<String> parts) {
        if (window.isAnyTime()) {
            return;
        }
        boolean fromDawn = window.from().equals(LocalTime.MIN);
        parts.add(
                fromDawn
                        ? text("until", CLOCK.format(window.to()))
                        : text("between", CLOCK.format(window.from()), CLOCK.format(window.to())));
    }

    private void drive(Leg leg, List<String> parts) {
        if (leg.metres() >= 1000) {
            parts.add(text("drive", leg.metres() / 1000.0));
        }
    }

    private static long minutes(Instant from, Instant to) {
        return Math.round((to.getEpochSecond() - from.getEpochSecond()) / 60.0);
    }
}
