package de.leerplan.planning.fleet;

/// A stop that gives back what driving uses up: at a charger, or a break wherever the truck stands.
///
/// @param place of the charger; [#HERE] for a break
/// @param length time it takes
/// @param power energy it gives per unit of time, 0 for a break
/// @param opens earliest start
/// @param closes latest start
public record Halt(Kind kind, int place, int length, int power, int opens, int closes) {
    /// Where the truck stands.
    public static final int HERE = -1;

    /// What a halt is for.
    public enum Kind {
        /// Charges for a fixed time; one as long as a whole break is a break, too.
        CHARGING,
        /// A whole break after a stretch of driving.
        BREAK,
        /// The first part of one that is split; gives nothing back by itself.
        FIRST_PART,
        /// The second part, which ends the stretch if a first part came before it.
        SECOND_PART
    }

    /// A break of one kind, at any time.
    public static Halt rest(Kind kind, int length) {
        return new Halt(kind, HERE, length, 0, Integer.MIN_VALUE, Course.NEVER - 1);
    }
}
