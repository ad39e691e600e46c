package de.leerplan.roads;

import de.leerplan.model.ImportProgress;
import de.leerplan.model.ImportStep;

import java.util.function.Consumer;

/// Counts the ways that GraphHopper reads: each of them twice.
final class WayCount {
    /// Nobody wants to know.
    static final WayCount UNSEEN = new WayCount(0, _ -> {});

    private static final int A_FEW_HUNDRED = 256;

    private final long all;
    private final Consumer<ImportProgress> told;
    private long done;

    /// @param ways how many the file has
    WayCount(long ways, Consumer<ImportProgress> told) {
        this.all = 2 * ways;
        this.told = told;
    }

    void seen() {
        if (++done % A_FEW_HUNDRED == 0) {
            told.accept(new ImportProgress(ImportStep.STREETS, done, Math.max(done, all)));
        }
    }
}
