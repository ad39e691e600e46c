package de.leerplan.planning.fleet;

/// Visits like others but for some of what they ask for; none of them is ever too early but those
/// that are said to be.
final class Visits {
    private Visits() {}

    static Visit sized(Visit v, int volume, int mass, int group) {
        return like(v, volume, mass, group, v.opens(), v.closes(), v.due(), v.lateness());
    }

    static Visit timed(Visit v, int opens, int closes, int due, long lateness) {
        return like(v, v.volume(), v.mass(), v.group(), opens, closes, due, lateness);
    }

    static Visit early(Visit v, int ready, long earliness) {
        return new Visit(
                v.place(),
                v.volume(),
                v.mass(),
                v.group(),
                v.service(),
                v.opens(),
                v.closes(),
                v.due(),
                v.lateness(),
                ready,
                earliness,
                v.absence(),
                v.former(),
                v.move());
    }

    private static Visit like(
            Visit v,
            int volume,
            int mass,
            int group,
            int opens,
            int closes,
            int due,
            long lateness) {
        return new Visit(
                v.place(),
                volume,
                mass,
                group,
                v.service(),
                opens,
                closes,
                due,
                lateness,
                v.absence(),
                v.former(),
                v.move());
    }
}
