package de.leerplan.intake;

import java.time.Duration;
import java.time.Instant;

/// So many a second, and so many at once after a pause (a token bucket).
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
        if (filled.equals(Instant.MIN)) {
            filled = now;
        }
        if (now.isAfter(filled)) {
            double seconds = Duration.between(filled, now).toNanos() / 1e9;
            left = Math.min(burst, left + seconds * perSecond);
            filled = now;
        }
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
