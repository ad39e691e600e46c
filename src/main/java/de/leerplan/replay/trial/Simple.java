package de.leerplan.replay.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/// Three ways to forecast without this program: the last value stays; it goes on at the mean rate
/// so far; it goes on at the mean rate of each weekday so far.
final class Simple {
    static final String[] NAMES = {"last_value", "linear_rate", "weekday_mean"};

    private static final double HIGHEST = 80;

    private final double[] rise = new double[8];
    private final double[] hours = new double[8];
    private Instant last = Instant.EPOCH;
    private double percent = 40;

    void hear(Entry entry) {
        double passed = Duration.between(last, entry.at()).toSeconds() / 3600.0;
        boolean usable = !entry.emptied() && passed > 0 && passed < 12 && percent < HIGHEST;
        if (usable && entry.percent() > percent - 8) {
            int weekday = weekday(last);
            rise[weekday] += entry.percent() - percent;
            hours[weekday] += passed;
            rise[7] += entry.percent() - percent;
            hours[7] += passed;
        }
        last = entry.at();
        percent = entry.percent();
    }

    /// In the order of `NAMES`, percent.
    double[] guesses(Instant origin, Instant target) {
        double linear = percent + rate(7) * Duration.between(last, target).toSeconds() / 3600.0;
        double byDay = percent;
        for (Instant at = last; at.isBefore(target); at = at.plusSeconds(3600)) {
            double part = Math.min(3600, Duration.between(at, target).toSeconds()) / 3600.0;
            int weekday = weekday(at);
            byDay += part * (hours[weekday] > 12 ? rate(weekday) : rate(7));
        }
        return new double[] {percent, linear, byDay};
    }

    private double rate(int which) {
        return hours[which] < 1 ? 0 : Math.max(0, rise[which] / hours[which]);
    }

    private static int weekday(Instant at) {
        return at.atZone(ZoneOffset.ofHours(1)).getDayOfWeek().getValue() - 1;
    }
}
