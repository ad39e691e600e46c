package de.leerplan.planning.fleet;

/// Where a halt is, and which one stands for another when a tour changes around it.
final class Halting {
    private Halting() {}

    /// The number of the first halt of a kind, or [Sites#NONE].
    static int first(Tables tables, Halt.Kind kind) {
        for (int number = 0; number < tables.halts.length; number++) {
            if (tables.halts[number].kind() == kind) {
                return number;
            }
        }
        return Sites.NONE;
    }

    /// Where a truck that comes from `from` makes it.
    static int place(Tables tables, int number, int from) {
        int place = tables.halts[number].place();
        return place == Halt.HERE ? from : place;
    }

    /// The same halt between other places: the charger that is nearest there.
    static int between(Tables tables, Ways ways, int number, int from, int to) {
        boolean charging = tables.halts[number].kind() == Halt.Kind.CHARGING;
        return charging ? ways.chargers().between(0, from, to) : number;
    }
}
