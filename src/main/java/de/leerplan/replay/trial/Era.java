package de.leerplan.replay.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The time a trial takes, in steps of ten minutes from a local midnight.
final class Era {
    static final Duration STEP = Duration.ofMinutes(10);
    static final int STEPS_PER_DAY = 144;

    private final LocalDate first;
    private final ZoneId zone;
    private final Instant begins;
    private final int days;
    private final byte[] weekday;
    private final float[] hour;

    Era(LocalDate first, int days, ZoneId zone) {
        this.first = first;
        this.zone = zone;
        this.days = days;
        this.begins = first.atStartOfDay(zone).toInstant();
        this.weekday = new byte[days * STEPS_PER_DAY];
        this.hour = new float[weekday.length];
        for (int step = 0; step < weekday.length; step++) {
            ZonedDateTime local = at(step).atZone(zone);
            weekday[step] = (byte) (local.getDayOfWeek().getValue() - 1);
            hour[step] = local.getHour() + local.getMinute() / 60f;
        }
    }

    int days() {
        return days;
    }

    int steps() {
        return weekday.length;
    }

    ZoneId zone() {
        return zone;
    }

    Instant begins() {
        return begins;
    }

    Instant ends() {
        return at(steps());
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    Instant at(int step) {
        return begins.plus(STEP.multipliedBy(step));
    }

    /// The step that a moment falls into; the first or last where it lies outside.
    int step(Instant at) {
        long steps = Duration.between(begins, at).dividedBy(STEP);
        return (int) Math.clamp(steps, 0, steps() - 1L);
    }

    int day(int step) {
        return step / STEPS_PER_DAY;
    }

    int weekday(int step) {
        return weekday[step];
    }

    double hour(int step) {
        return hour[step];
    }
}
