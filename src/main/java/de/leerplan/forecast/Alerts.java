package de.leerplan.forecast;

/// What a sensor says of itself, so that one odd message raises nothing.
///
/// @param low readings with a low battery since the last good one
/// @param battery the last known, percent; −1 if never told
/// @param tilted readings in a row that say tilted, 0..4; falls with those that do not
/// @param blind readings in a row within the blind zone, 0..4; falls with those that are not
/// @param deep readings in a row deeper than the container, likewise
/// @param hot readings until the heat counts as over; 0 if it is not hot, −1 if somebody saw it
///     burn, which no reading undoes
/// @param celsius the last known; 0 if never told
public record Alerts(int low, int battery, int tilted, int blind, int deep, int hot, int celsius) {
    static final Alerts NONE = new Alerts(0, -1, 0, 0, 0, 0, 0);

    private static final int LOW_PERCENT = 15;
    private static final int GOOD_AGAIN_PERCENT = 25;
    private static final int FIRE_CELSIUS = 60;
    private static final int COOL_CELSIUS = 45;
    private static final int SEEN = -1;
    private static final int MOST = 4;
    private static final int ENOUGH = 3;

    Alerts after(Sample sample) {
        int charge = sample.battery().orElse(battery);
        boolean told = sample.battery().isPresent();
        int newLow =
                charge >= GOOD_AGAIN_PERCENT ? 0 : told && charge < LOW_PERCENT ? low + 1 : low;
        int warmth = sample.celsius().orElse(celsius);
        return new Alerts(
                newLow,
                charge,
                counted(tilted, sample.tilted()),
                counted(blind, sample.blind()),
                counted(deep, sample.impossible()),
                hot(sample, warmth),
                warmth);
    }

    /// From the first reading on: a fire does not wait for a second one.
    boolean fire() {
        return hot != 0;
    }

    /// Whether somebody saw it burn.
    public boolean seenBurning() {
        return hot == SEEN;
    }

    /// Somebody sees it burn: over when a person says so.
    Alerts seen() {
        return new Alerts(low, battery, tilted, blind, deep, SEEN, celsius);
    }

    /// Somebody made sure that nothing burns; the next hot reading counts anew.
    Alerts cooled() {
        return new Alerts(low, battery, tilted, blind, deep, 0, celsius);
    }

    boolean lowBattery() {
        return low >= 2;
    }

    /// @param already whether it was before; then it stays so until the last doubt is gone
    boolean tiltedNow(boolean already) {
        return tilted >= (already ? 1 : ENOUGH);
    }

    boolean blindNow(boolean already) {
        return blind >= (already ? 1 : ENOUGH);
    }

    boolean deepNow(boolean already) {
        return deep >= (already ? 1 : ENOUGH);
    }

    private int hot(Sample sample, int warmth) {
        if (seenBurning()) {
            return SEEN;
        }
        boolean burns = sample.fire() || sample.celsius().orElse(0) >= FIRE_CELSIUS;
        return burns ? 2 : warmth < COOL_CELSIUS ? Math.max(0, hot - 1) : hot;
    }

    private static int counted(int before, boolean now) {
        return now ? Math.min(MOST, before + 1) : Math.max(0, before - 1);
    }
}
