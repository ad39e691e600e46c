package de.leerplan.model;

/// A kind of waste that is collected apart from the others.
///
/// Densities are those of waste lying loose in a container, in kg/m³; compaction is how many litres
/// of it become one litre in a truck. Estimates within the ranges of `docs/sources.md`.
public enum Fraction {
    LITTER(70, 4),
    RESIDUAL(110, 4),
    ORGANIC(300, 1.5),
    PAPER(120, 3),
    GLASS(350, 1),
    PACKAGING(40, 5);

    private final double kilogramsPerCubicMetre;
    private final double compaction;

    Fraction(double kilogramsPerCubicMetre, double compaction) {
        this.kilogramsPerCubicMetre = kilogramsPerCubicMetre;
        this.compaction = compaction;
    }

    /// What `litres` lying in a container become in a truck.
    public Load load(double litres) {
        return new Load(litres / compaction, litres / 1000 * kilogramsPerCubicMetre);
    }
}
