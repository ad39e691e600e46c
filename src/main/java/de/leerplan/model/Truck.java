package de.leerplan.model;

import java.util.Optional;
import java.util.Set;

/// A collection truck with its crew.
///
/// @param fractions what it may carry; it never mixes fractions of different disposal sites
/// @param widthCm width without mirrors, centimetres
/// @param heightCm height, centimetres
/// @param grossKg permitted gross weight, kilograms
/// @param crew people on board, at least one
/// @param territory districts its crew knows best; empty where it serves the whole city alike
/// @param range of an electric truck; empty of any other
/// @param rules its crew's breaks follow
public record Truck(
        TruckId id,
        Set<Fraction> fractions,
        Capacity capacity,
        int widthCm,
        int heightCm,
        int grossKg,
        Drive drive,
        Shift shift,
        int crew,
        Set<String> territory,
        Optional<ElectricRange> range,
        WorkRules rules) {
    /// Of a truck whose height nobody told.
    public static final int USUAL_HEIGHT_CM = 380;

    /// Both mirrors together.
    private static final int MIRRORS_CM = 30;

    public Truck {
        fractions = Set.copyOf(fractions);
        territory = Set.copyOf(territory);
        if (fractions.isEmpty() || crew < 1 || isFlat(widthCm, heightCm, grossKg)) {
            throw new IllegalArgumentException(
                    "%s needs a fraction, a crew, a width, a height and a weight".formatted(id));
        }
    }

    private static boolean isFlat(int widthCm, int heightCm, int grossKg) {
        return widthCm <= 0 || heightCm <= 0 || grossKg <= 0;
    }

    /// Another truck just like it.
    public Truck called(TruckId other) {
        return new Truck(
                other, fractions, capacity, widthCm, heightCm, grossKg, drive, shift, crew,
                territory, range, rules);
    }

    /// A truck of the usual height and range without a territory of its own, whose crew works by
    /// the working time act.
    public Truck(
            TruckId id,
            Set<Fraction> fractions,
            Capacity capacity,
            int widthCm,
            int grossKg,
            Drive drive,
            Shift shift,
            int crew) {
        this(
                id,
                fractions,
                capacity,
                widthCm,
                USUAL_HEIGHT_CM,
                grossKg,
                drive,
                shift,
                crew,
                Set.of(),
                ElectricRange.usual(drive),
                WorkRules.ARBZG);
    }

    /// What streets have to be wide for, centimetres.
    public int widthWithMirrorsCm() {
        return widthCm + MIRRORS_CM;
    }

    /// Whether it gets through where a street is obstructed.
    public boolean passes(Passage passage) {
        return passage.admits(widthWithMirrorsCm(), heightCm, grossKg);
    }

    /// Whether it can empty `container`, as far as fraction and width go.
    public boolean serves(Container container) {
        return takes(container.fraction(), container.accessWidthCm());
    }

    /// Whether it can fulfil `order`, as far as fraction and width go.
    public boolean serves(ServiceOrder order) {
        return takes(order.fraction(), order.accessWidthCm());
    }

    private boolean takes(Fraction fraction, int accessWidthCm) {
        return fractions.contains(fraction) && (accessWidthCm == 0 || widthCm <= accessWidthCm);
    }
}
