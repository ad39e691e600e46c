package de.leerplan.architecture.planted.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/// Reads the time in every way that is reserved for `app`, one of them by method reference.
@SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "TimeZoneUsage"})
final class ReadsClocks {
    private static final Supplier<Instant> INSTANT = Instant::now;

    List<Object> times(ZoneId zone) {
        return List.of(
                INSTANT.get(),
                LocalDate.now(),
                ZonedDateTime.now(zone),
                System.currentTimeMillis(),
                Clock.systemUTC(),
                new Date());
    }
}
