package de.leerplan.planning.fleet;

/// The two labels that run along a tour: the earliest finish with the break still ahead, and with
/// the break behind; [Course#NEVER] where there is none.
final class Labels {
    private final Paces paces;
    int fresh;
    int rested;

    Labels(Paces paces) {
        this.paces = paces;
    }

    void set(int freshLabel, int restedLabel) {
        fresh = freshLabel;
        rested = restedLabel;
    }

    /// Carries the labels one node further, as [Course] does.
    void extend(Rest rest, int drive, int opens, int closes, int service) {
        int best = Course.NEVER;
        if (rested < Course.NEVER) {
            best = Math.max(paces.arrive(rested, drive), opens);
        }
        int straight = Course.NEVER;
        if (fresh < Course.NEVER) {
            int arrival = paces.arrive(fresh, drive);
            straight = Math.max(arrival, opens);
            int first = Math.max(fresh, rest.from());
            if (first <= rest.to()) {
                int arrivalThen = paces.arrive(first + rest.length(), drive);
                best = Math.min(best, Math.max(arrivalThen, opens));
            }
            int there = Math.max(arrival, rest.from());
            if (there <= rest.to()) {
                best = Math.min(best, Math.max(there + rest.length(), opens));
            }
        }
        fresh = straight <= closes ? straight + service : Course.NEVER;
        rested = best <= closes ? best + service : Course.NEVER;
    }

    /// The same at a halt; one that is long enough and comes at the right time is the break, too.
    void halt(Rest rest, int drive, Halt at) {
        int length = at.length();
        int there = Course.NEVER;
        if (fresh < Course.NEVER) {
            there = Math.max(paces.arrive(fresh, drive), at.opens());
        }
        extend(rest, drive, at.opens(), at.closes(), length);
        int halting = Math.max(there, rest.from());
        if (length >= rest.length() && halting <= Math.min(rest.to(), at.closes())) {
            rested = Math.min(rested, halting + length);
        }
    }

    /// Whether a tour that ends here has its break behind it: without, it is too long or late.
    boolean endRested(Rest rest) {
        return fresh >= Course.NEVER || fresh > rest.neededAfter();
    }

    /// When a tour that ends here is over; [Course#NEVER] if that is too late.
    int end(Rest rest) {
        return endRested(rest) ? rested : fresh;
    }

    /// Whether the tour cannot be in time here either way.
    boolean none() {
        return fresh >= Course.NEVER && rested >= Course.NEVER;
    }
}
