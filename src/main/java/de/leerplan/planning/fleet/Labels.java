package de.leerplan.planning.fleet;

/// The two labels that run along a tour: the earliest finish with the break still ahead, and with
/// the break behind; [Course#NEVER] where there is none.
final class Labels {
    int fresh;
    int rested;

    void set(int freshLabel, int restedLabel) {
        fresh = freshLabel;
        rested = restedLabel;
    }

    /// Carries the labels one node further, as [Course] does.
    void extend(Rest rest, int drive, int opens, int closes, int service) {
        int best = rested < Course.NEVER ? Math.max(rested + drive, opens) : Course.NEVER;
        int straight = Course.NEVER;
        if (fresh < Course.NEVER) {
            straight = Math.max(fresh + drive, opens);
            int first = Math.max(fresh, rest.from());
            if (first <= rest.to()) {
                best = Math.min(best, Math.max(first + rest.length() + drive, opens));
            }
            int there = Math.max(fresh + drive, rest.from());
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
        int there = fresh < Course.NEVER ? Math.max(fresh + drive, at.opens()) : Course.NEVER;
        extend(rest, drive, at.opens(), at.closes(), length);
        int halting = Math.max(there, rest.from());
        if (length >= rest.length() && halting <= Math.min(rest.to(), at.closes())) {
            rested = Math.min(rested, halting + length);
        }
    }

    /// Whether the tour cannot be in time here either way.
    boolean none() {
        return fresh >= Course.NEVER && rested >= Course.NEVER;
    }
}
