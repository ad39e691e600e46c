package de.leerplan.operations;

/// What things cost, so that every choice can be compared. All in cents; estimates that a city
/// sets for itself.
///
/// @param perOvertimeMinute on top of `perCrewMinute`
/// @param perOverflow one container overflowing until the next opportunity
/// @param perMovedStop a crew that already knows its tour gets a stop or loses one
/// @param perForeignStop a stop outside the territory of the crew that serves it, where another
///     crew has it in its own: it searches, lacks keys, and knows no car owners
/// @param perLateHour an order that is fulfilled after it was due, for each hour
/// @param perWaitingOrder what it is worth to fulfil an order today though it is not due: this
///     much on its last day, and in proportion before, by the share of its promise used up
/// @param perApproach driving to one more stop, on average of all tours, for each 100 metres from
///     there to the next containers of its kind: what a later visit costs besides its service
/// @param perHourFull one container that is over the brim, for each hour until it is emptied
public record Prices(
        int perKilometre,
        int perCrewMinute,
        int perOvertimeMinute,
        int perOverflow,
        int perMovedStop,
        int perForeignStop,
        int perLateHour,
        int perWaitingOrder,
        int perApproach,
        int perHourFull) {
    public static final Prices USUAL = new Prices(110, 120, 180, 8000, 25, 30, 720, 1500, 120, 500);

    /// The same with another price for unrest.
    public Prices withPerMovedStop(int cents) {
        return with(cents, perForeignStop);
    }

    /// The same with another price for stops in other crews' territories.
    public Prices withPerForeignStop(int cents) {
        return with(perMovedStop, cents);
    }

    private Prices with(int moved, int foreign) {
        return new Prices(
                perKilometre,
                perCrewMinute,
                perOvertimeMinute,
                perOverflow,
                moved,
                foreign,
                perLateHour,
                perWaitingOrder,
                perApproach,
                perHourFull);
    }
}
