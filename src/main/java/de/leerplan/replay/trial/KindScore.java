package de.leerplan.replay.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How one kind of fault fared.
final class KindScore {
    private int faults;
    private int traceless;
    private int found;
    private int named;
    private int foundWithoutTrace;
    private int falseFlags;
    private final List<Double> delays = new ArrayList<>();

    void traceless(boolean nevertheless) {
        faults++;
        traceless++;
        foundWithoutTrace += nevertheless ? 1 : 0;
    }

    void missed() {
        faults++;
    }

    /// @param hours from the beginning of the fault to the flag
    void found(double hours, boolean byItsName) {
        faults++;
        found++;
        named += byItsName ? 1 : 0;
        delays.add(hours);
    }

    void falseFlag() {
        falseFlags++;
    }

    void add(KindScore other) {
        faults += other.faults;
        traceless += other.traceless;
        found += other.found;
        named += other.named;
        foundWithoutTrace += other.foundWithoutTrace;
        falseFlags += other.falseFlags;
        delays.addAll(other.delays);
    }

    int faults() {
        return faults;
    }

    int traceless() {
        return traceless;
    }

    int found() {
        return found;
    }

    int named() {
        return named;
    }

    int foundWithoutTrace() {
        return foundWithoutTrace;
    }

    int falseFlags() {
        return falseFlags;
    }

    /// Of the faults that leave a trace; 100 if there was none.
    double recallPercent() {
        return share(found, faults - traceless);
    }

    double namedPercent() {
        return share(named, faults - traceless);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    /// Hours; 0 if nothing was found.
    double delay(double quantile) {
        if (delays.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(delays);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1.0, quantile * sorted.size()));
    }
}
