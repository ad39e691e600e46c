package de.leerplan.forecast;

/// How long a container can wait for its turn, at its usual pace: with what safety a visit may be
/// put off, and what one made early gives away.
///
/// A visit that is due after `k` more days, made today, saves that visit; but all later ones come
/// `k` days sooner, which over a cycle of `n` days is worth `k / n` of a visit (renewal reward). So
/// it saves `1 − k / n` of what a visit costs.
record Turn(Pace pace) {
    /// Visits are due when the level so many standard deviations above the mean reaches the brim:
    /// a chance of 8 %, at which an overflow costs as much as a visit.
    private static final double SAFETY = 1.4;

    private static final double FULL = 100;
    private static final double HOURS = 24;
    private static final int FARTHEST = 14;

    /// Share of a later visit that emptying the container today would save, 0..1.
    ///
    /// @param next what is believed of the next opportunity if it is left today
    double saved(Belief next) {
        double perDay = HOURS * pace.level() * pace.trend();
        double cycle = days(Belief.EMPTIED_MEAN, 0, perDay);
        double left = 1 + days(next.mean(), next.sd(), perDay);
        return cycle <= 0 ? 0 : Math.clamp(1 - left / cycle, 0, 1);
    }

    /// Days until a visit is due, in parts of days; negative if it was due before.
    private double days(double mean, double sd, double perDay) {
        double before = mean + SAFETY * sd;
        if (before >= FULL || !(perDay > 0)) {
            return perDay > 0 ? Math.max(-1, (FULL - before) / perDay) : FARTHEST;
        }
        for (int day = 1; day <= FARTHEST; day++) {
            double level = cautious(mean, sd, perDay, day);
            if (level >= FULL) {
                return day - (level - FULL) / (level - before);
            }
            before = level;
        }
        return FARTHEST;
    }

    private double cautious(double mean, double sd, double perDay, int days) {
        Rise rise = new Rise(days * perDay, days * perDay * perDay);
        double variance = rise.variance(pace.spread(), pace.unlearned());
        return mean + days * perDay + SAFETY * Math.sqrt(sd * sd + variance);
    }
}
