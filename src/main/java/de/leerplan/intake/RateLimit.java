package de.leerplan.intake;

import java.time.Duration;
import java.time.Instant;

/// So many a second, and so many at once after a pause (a token bucket). It may be overdrawn: then
/// nobody passes until it is paid back.
final class RateLimit {
    private final double perSecond;
    private final double burst;
    private double left;
    private Instant filled = Instant.MIN;

    RateLimit(double perSecond, double burst) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.left = burst;
    }

    /// Whether one more may pass now.
    synchronized boolean take(Instant now) {
        fill(now);
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }

    /// Takes so much whether it is there or not; debts end at a burst's worth.
    synchronized void charge(double cost) {
        left = Math.max(-burst, left - cost);
    }

    /// How long until one may pass again; zero if it may now.
    synchronized Duration pause(Instant now) {
        fill(now);
        return left >= 1
                ? Duration.ZERO
                : Duration.ofNanos((long) Math.ceil((1 - left) / perSecond * 1e9));
    }

    private void fill(Instant now) {
        if (filled.equals(Instant.MIN)) {
            filled = now;
        }
        if (now.isAfter(filled)) {
            double seconds = Duration.between(filled, now).toNanos() / 1e9;
            left = Math.min(burst, left + seconds * perSecond);
            filled = now;
        }
    }
}
