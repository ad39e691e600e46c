package de.leerplan.app;

import de.leerplan.intake.HistoryFile;
import de.leerplan.intake.ReadingFormats;
import de.leerplan.model.City;
import de.leerplan.operations.DayOpening;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.store.H2Journal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `leerplan import readings FILE`: the readings of days before the program was there.
@Command(
        name = "readings",
        mixinStandardHelpOptions = true,
        description = {
            "Readings of days gone by, as a table (CSV) or with one JSON message on each line.",
            "Lines that cannot be used are named and left out; days the journal has stay as they"
                    + " are."
        })
final class ImportReadingsCommand implements Runnable {
    private static final int GROUP = 500;

    @Parameters(paramLabel = "FILE", description = "CSV or lines of JSON: docs/readings.md")
    private Path file;

    @Option(
            names = {"--dry-run", "--preview"},
            description = "Only says what is in the file; stores nothing.")
    private boolean dryRun;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    ImportReadingsCommand() {}

    @Override
    public void run() {
        Instant now = new WallClock().get();
        Folders folders = options.folders();
        City city = SampleCity.read(SampleData.folder());
        History history = new History(city, now.atZone(city.zone()).toLocalDate());
        HistoryFile.read(
                file,
                ReadingFormats.ofFiles(Readings.registered(folders)),
                now,
                city.zone(),
                history::take);
        PrintWriter out = spec.commandLine().getOut();
        describe(history, out);
        if (dryRun) {
            out.println("Nothing was stored.");
        } else {
            store(history, city, folders, out);
        }
        out.flush();
    }

    private void describe(History history, PrintWriter out) {
        out.printf(
                "%s: %d lines, %d readings of %d containers on %d days%n",
                file,
                history.lines(),
                history.readings(),
                history.containers(),
                history.days().size());
        if (history.readings() > 0) {
            out.printf(
                    "  from %s to %s%n",
                    history.days().firstEntry().getValue().getFirst().measuredAt(),
                    history.days().lastEntry().getValue().getLast().measuredAt());
        }
        out.printf("  %d there twice, %d refused%n", history.twice(), history.complaints().size());
        history.complaints()
                .forEach(
                        c -> out.printf("    line %d: %s: %s%n", c.line(), c.reason(), c.remedy()));
    }

    /// Day after day as if it had been lived through, so that each hands on what it taught.
    private static void store(History history, City city, Folders folders, PrintWriter out) {
        int stored = 0;
        List<LocalDate> left = new ArrayList<>();
        try (H2Journal journal = H2Journal.open(folders.journal())) {
            DayState state = DayState.before(city);
            for (Map.Entry<LocalDate, List<ReadingReceived>> day : history.days().entrySet()) {
                if (isThere(journal, day.getKey())) {
                    left.add(day.getKey());
                    continue;
                }
                List<Fact> facts = facts(state, day.getKey(), day.getValue());
                for (int i = 0; i < facts.size(); i += GROUP) {
                    journal.append(facts.subList(i, Math.min(facts.size(), i + GROUP)));
                }
                for (Fact fact : facts) {
                    state = state.after(fact).next();
                }
                stored += day.getValue().size();
            }
        }
        out.printf("%d readings were stored.%n", stored);
        if (!left.isEmpty()) {
            out.printf("  Left out, since the journal has these days: %s%n", left);
        }
    }

    private static List<Fact> facts(
            DayState before, LocalDate day, List<ReadingReceived> readings) {
        Instant begin = day.atStartOfDay(before.city().zone()).toInstant();
        List<Fact> facts = new ArrayList<>(DayOpening.facts(before, day, begin));
        facts.addAll(readings);
        facts.add(new TimePassed(readings.getLast().measuredAt()));
        return facts;
    }

    private static boolean isThere(H2Journal journal, LocalDate day) {
        boolean[] there = {false};
        journal.recall(day, _ -> there[0] = true);
        return there[0];
    }
}
