package de.leerplan.planning.fleet;

/// What an electric truck may use before it has to charge, a limit like its load. Energy is in any
/// unit, milliwatt-hours for a city; what must stay in the battery as a reserve counts as not
/// there.
///
/// @param left at the start
/// @param full what a full battery gives
/// @param perMetre used by driving one unit of length
/// @param perVisit used at each visit, by the lift and the press
/// @param intake most it takes up per unit of time
public record Battery(int left, int full, int perMetre, int perVisit, int intake) {
    /// A truck that need not charge.
    public static final Battery NONE = new Battery(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, 0);

    public Battery {
        if (left > full || perMetre < 0 || perVisit < 0 || intake < 0) {
            throw new IllegalArgumentException("A battery holds no more than it can, and is used");
        }
    }
}
