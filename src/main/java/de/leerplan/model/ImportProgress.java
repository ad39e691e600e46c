package de.leerplan.model;

/// How far an import is.
///
/// @param done of this step, in the units that [ImportStep] names
/// @param all of this step; 0 while nobody knows how many there are
public record ImportProgress(ImportStep step, long done, long all) {
    public ImportProgress {
        if (done < 0 || all < 0) {
            throw new IllegalArgumentException("Nobody does less than nothing");
        }
    }

    /// From 0 to 1; negative while nobody knows.
    public double share() {
        return all == 0 ? -1 : Math.min(1, (double) done / all);
    }
}
