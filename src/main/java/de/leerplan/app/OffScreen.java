package de.leerplan.app;

import de.leerplan.operations.Tablets;
import de.leerplan.replay.SampleDay;
import de.leerplan.reports.DaySummary;
import de.leerplan.reports.SummaryText;
import de.leerplan.ui.Console;
import de.leerplan.ui.Theme;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// The main job where nobody could see a window: the sample day at high pace, with pictures of
/// every screen at its busiest hour and the day's summary at its end.
final class OffScreen {
    private static final LocalTime BUSIEST = LocalTime.of(7, 20);
    private static final Size LARGE = new Size(1920, 1080);
    private static final Size SMALL = new Size(1280, 800);

    private final World world;
    private final SampleDay day;
    private final SampleDayRun run;
    private final Path folder;
    private final PrintWriter out;

    OffScreen(World world, SampleDay day, SampleDayRun run, Path folder, PrintWriter out) {
        this.world = world;
        this.day = day;
        this.run = run;
        this.folder = folder;
        this.out = out;
    }

    void play(Locale locale) {
        say("No display: playing '%s' off-screen.", day.title(locale));
        run.playUntil(BUSIEST);
        for (Theme theme : Theme.values()) {
            pictures(theme, Locale.GERMANY, LARGE);
            pictures(theme, Locale.UK, SMALL);
        }
        run.playToTheEnd();
        DaySummary summary = run.summary(world);
        DayFiles.write(folder, run.facts(), summary, locale);
        out.println(new SummaryText(locale).of(summary));
        say("Pictures, summary and journal are in %s.", folder.toAbsolutePath());
    }

    private void pictures(Theme theme, Locale locale, Size size) {
        var state = run.loop().state();
        for (Showcase shown : Showcase.EVERY_DAY) {
            String name =
                    "leitstand-%s-%s-%s-%dx%d.png"
                            .formatted(
                                    shown.fileName(),
                                    theme.name().toLowerCase(Locale.ROOT),
                                    locale.getLanguage(),
                                    size.width(),
                                    size.height());
            // One console each: a scene that no window shows draws its panels only once.
            Console console =
                    Toolkit.call(
                            () ->
                                    Desk.ofSampleDay(
                                            world,
                                            day,
                                            run,
                                            theme,
                                            locale,
                                            Optional.empty(),
                                            Tablets.NONE));
            Pictures.write(console, state, shown, size, folder.resolve(name));
            Toolkit.run(console::close);
        }
    }

    private void say(String format, Object... args) {
        out.println(format.formatted(args));
        out.flush();
    }
}
