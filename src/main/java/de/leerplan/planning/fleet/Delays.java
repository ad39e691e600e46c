package de.leerplan.planning.fleet;

/// What it costs that a truck comes later to all that follows in its tour: the sum over those stops
/// of what a delay makes of [Visit#untimely], as far as no wait on the way makes up for it.
///
/// Reckoned for a short and for a long delay, and taken to grow in straight pieces from nothing to
/// the one and on to the other. So it is exact for either and wherever all stops that follow are
/// late or early anyway, and an estimate where a stop becomes late by the delay. Carried from the
/// end of a tour to its front.
final class Delays {
    /// In a city's seconds, about what one more stop takes, and one more unloading.
    static final int SHORT = 300;

    static final int LONG = 1800;

    private final Tables tables;

    /// What each of the two costs, in the problem's unit of money; negative where stops are early.
    double little;

    double much;

    Delays(Tables tables) {
        this.tables = tables;
    }

    void set(double ofShort, double ofLong) {
        little = ofShort;
        much = ofLong;
    }

    /// Goes back over a wait.
    void wait(int wait) {
        if (wait > 0) {
            set(cost(little, much, SHORT - wait), cost(little, much, LONG - wait));
        }
    }

    /// Goes back over a visit.
    ///
    /// @param start of its service
    void visit(int visit, int start) {
        long now = tables.untimely(visit, start);
        little += tables.untimely(visit, start + SHORT) - now;
        much += tables.untimely(visit, start + LONG) - now;
    }

    /// What `delay` costs by what the two cost; being sooner is worth nothing.
    static double cost(double ofShort, double ofLong, double delay) {
        if (delay <= 0) {
            return 0;
        }
        if (delay <= SHORT) {
            return ofShort * delay / SHORT;
        }
        // Those that are early now will not be so for ever.
        double slope = (ofLong - ofShort) / (LONG - SHORT);
        return ofShort + slope * (slope < 0 ? Math.min(delay, LONG) - SHORT : delay - SHORT);
    }

    /// The least that any delay costs; not above 0.
    static double least(double ofShort, double ofLong) {
        return Math.min(0, Math.min(ofShort, ofLong));
    }
}
