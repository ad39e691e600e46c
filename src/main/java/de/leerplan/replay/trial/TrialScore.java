package de.leerplan.replay.trial;

import java.util.EnumMap;
import java.util.Map;

/// What one trial, or several together, came to.
public final class TrialScore {
    private final Map<FaultKind, KindScore> kinds = new EnumMap<>(FaultKind.class);
    private final Misses believed = new Misses();
    private final Misses raw = new Misses();
    private double containerYears;

    TrialScore(double containerYears) {
        this.containerYears = containerYears;
        for (FaultKind kind : FaultKind.values()) {
            kinds.put(kind, new KindScore());
        }
    }

    /// Nothing yet, to add to.
    public static TrialScore none() {
        return new TrialScore(0);
    }

    public void add(TrialScore other) {
        containerYears += other.containerYears;
        kinds.forEach((kind, score) -> score.add(other.of(kind)));
        believed.add(other.believed);
        raw.add(other.raw);
    }

    KindScore of(FaultKind kind) {
        return kinds.computeIfAbsent(kind, _ -> new KindScore());
    }

    Misses believed() {
        return believed;
    }

    Misses raw() {
        return raw;
    }

    double containerYears() {
        return containerYears;
    }

    KindScore all() {
        KindScore all = new KindScore();
        kinds.values().forEach(all::add);
        return all;
    }

    /// Of the faults that leave a trace, how many were found, percent.
    public double recallPercent() {
        return all().recallPercent();
    }

    public double falseFlagsPerContainerYear() {
        return containerYears == 0 ? 0 : all().falseFlags() / containerYears;
    }

    /// A table for people.
    public String table() {
        return TrialTable.of(this);
    }

    /// The same as JSON, without a line end.
    public String json() {
        return TrialTable.json(this);
    }
}
