package de.leerplan.planning.search;

/// How often a team cools down. Where tours are few, an anneal settles early which part of the town
/// belongs to which tour, and going on slowly does not change that: several quick anneals from hot
/// to cold, each member on its own, and then one from lukewarm that goes on from the best of them,
/// end better than a slow one, and no two seeds far apart.
///
/// @param count of quick anneals; 1 for a single slow one
record Rounds(int count) {
    /// The share of the budget after which all go on from the best tours so far.
    static final double LAST_FROM = 0.75;

    private static final int FEW_TOURS = 6;
    private static final int MOST = 3;
    private static final double STEPS_PER_VISIT = 600;
    private static final double LUKEWARM = 0.5;

    static final Rounds ONE = new Rounds(1);

    /// As many as one member has the steps for.
    static Rounds of(int tours, int visits, double steps) {
        double enough = steps / (STEPS_PER_VISIT * Math.max(1, visits));
        return tours > FEW_TOURS || enough < 2 ? ONE : new Rounds((int) Math.min(MOST, enough));
    }

    boolean several() {
        return count > 1;
    }

    /// How far the way from hot to cold has been gone, 0 to 1, when so much of the budget is used.
    double cooled(double progress) {
        if (!several()) {
            return progress;
        }
        if (progress >= LAST_FROM) {
            return LUKEWARM + (1 - LUKEWARM) * (progress - LAST_FROM) / (1 - LAST_FROM);
        }
        double round = progress * count / LAST_FROM;
        return round - Math.floor(round);
    }
}
