package de.leerplan.replay.trial;

import java.util.Locale;
import java.util.StringJoiner;

/// Prints scores.
final class TrialTable {
    private static final String ROW = "%-19s %7s %11s %7s %7s %13s %9s %12s%n";

    private TrialTable() {}

    static String of(TrialScore score) {
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        ROW,
                        "fault",
                        "faults",
                        "traceless",
                        "recall",
                        "named",
                        "delay h (med)",
                        "(90 %)",
                        "false flags"));
        for (FaultKind kind : FaultKind.values()) {
            out.append(row(kind.name().toLowerCase(Locale.ROOT), score.of(kind)));
        }
        out.append(row("all", score.all()));
        out.append(
                String.format(
                        Locale.ROOT,
                        "%.1f sound container-years, %.2f false flags each; error of belief %.1f"
                                + " points (bare reading %.1f), with a faulty sensor %.1f (%.1f)%n",
                        score.containerYears(),
                        score.falseFlagsPerContainerYear(),
                        score.believed().ofSound(),
                        score.raw().ofSound(),
                        score.believed().ofFaulty(),
                        score.raw().ofFaulty()));
        return out.toString();
    }

    private static String row(String name, KindScore kind) {
        return String.format(
                Locale.ROOT,
                ROW,
                name,
                kind.faults(),
                kind.traceless(),
                one(kind.recallPercent()),
                one(kind.namedPercent()),
                one(kind.delay(0.5)),
                one(kind.delay(0.9)),
                kind.falseFlags());
    }

    static String json(TrialScore score) {
        StringJoiner kinds = new StringJoiner(",", "[", "]");
        for (FaultKind kind : FaultKind.values()) {
            kinds.add(json(kind.name().toLowerCase(Locale.ROOT), score, score.of(kind)));
        }
        KindScore all = score.all();
        return String.format(
                Locale.ROOT,
                "\"recall_percent\":%.2f,\"named_percent\":%.2f,"
                        + "\"false_flags_per_container_year\":%.3f,\"faults\":%d,"
                        + "\"undetectable_percent\":%.2f,\"recall_of_all_percent\":%.2f,"
                        + "\"sound_container_years\":%.2f,\"belief_mae\":%.2f,\"raw_mae\":%.2f,"
                        + "\"belief_mae_faulty\":%.2f,\"raw_mae_faulty\":%.2f,\"kinds\":%s",
                all.recallPercent(),
                all.namedPercent(),
                score.falseFlagsPerContainerYear(),
                all.faults(),
                KindScore.share(all.traceless(), all.faults()),
                KindScore.share(all.found() + all.foundWithoutTrace(), all.faults()),
                score.containerYears(),
                score.believed().ofSound(),
                score.raw().ofSound(),
                score.believed().ofFaulty(),
                score.raw().ofFaulty(),
                kinds);
    }

    private static String json(String name, TrialScore score, KindScore kind) {
        return String.format(
                Locale.ROOT,
                "{\"kind\":\"%s\",\"faults\":%d,\"undetectable\":%d,\"recall_percent\":%.1f,"
                        + "\"named_percent\":%.1f,\"median_delay_hours\":%.1f,"
                        + "\"p90_delay_hours\":%.1f,\"false_flags_per_container_year\":%.3f}",
                name,
                kind.faults(),
                kind.traceless(),
                kind.recallPercent(),
                kind.namedPercent(),
                kind.delay(0.5),
                kind.delay(0.9),
                kind.falseFlags() / Math.max(1e-9, score.containerYears()));
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
