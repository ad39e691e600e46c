package de.leerplan.trucks.page;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Few attempts to sign in: ten a minute from one address, thirty from all together. Guessing one
/// of 31^8 codes within their quarter of an hour is hopeless at that pace. Safe for use from
/// several threads.
final class SignInLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int EACH = 10;
    private static final int ALL = 30;

    private final Map<String, Integer> attempts = new HashMap<>();
    private Instant began = Instant.MIN;
    private int all;

    /// Whether one more may try now.
    synchronized boolean mayTry(String address, Instant now) {
        if (began.equals(Instant.MIN) || !now.isBefore(began.plus(WINDOW))) {
            attempts.clear();
            all = 0;
            began = now;
        }
        all++;
        return attempts.merge(address, 1, Integer::sum) <= EACH && all <= ALL;
    }
}
