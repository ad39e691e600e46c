package de.leerplan.model;

import java.time.Duration;

/// What a citizen orders or reports.
public enum OrderKind {
    /// Furniture and the like, put out for an appointment.
    BULKY_WASTE(Duration.ofDays(14)),

    /// Waste dumped where it must not lie; the city promises to clear it within 48 hours.
    ILLEGAL_DUMPING(Duration.ofHours(48)),

    /// Something to be fetched that was asked for by phone or at the counter.
    BY_PHONE(Duration.ofHours(72));

    private final Duration promise;

    OrderKind(Duration promise) {
        this.promise = promise;
    }

    /// How long after it was taken an order of this kind is due where nothing else was agreed.
    public Duration promise() {
        return promise;
    }
}
