package de.leerplan.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// At which hours of each week something holds: always, or as for works by night only at some.
///
/// Clocks are put forward and back within such hours: a time that clocks skip is the moment at
/// which they do, one that they show twice begins with the first and ends with the second. So a
/// street is rather closed too long than too short.
///
/// @param zone whose clocks are meant
public record Recurrence(WeekHours hours, ZoneId zone) {
    public static final Recurrence ALWAYS = new Recurrence(WeekHours.ALWAYS, ZoneOffset.UTC);

    /// Weeks to look at from the one before a moment on: what begins in it may reach into the next.
    private static final List<Integer> WEEKS = List.of(-1, 0, 1, 2);

    /// Farther from a change of the clocks it shifts no beginning and no end.
    private static final Duration NEAR = Duration.ofHours(3);

    public Recurrence {
        if (hours.equals(WeekHours.ALWAYS)) {
            zone = ZoneOffset.UTC;
        }
    }

    public boolean isAlways() {
        return hours.equals(WeekHours.ALWAYS);
    }

    public boolean holdsAt(Instant at) {
        if (isAlways()) {
            return true;
        }
        // Asked of every closure at every fact: what clocks show is enough while nobody changes
        // them.
        return offset(at.minus(NEAR)).equals(offset(at.plus(NEAR)))
                ? hours.openAt(at.atZone(zone).toLocalDateTime())
                : spell(at).filter(spell -> spell.holdsAt(at)).isPresent();
    }

    private ZoneOffset offset(Instant at) {
        return zone.getRules().getOffset(at);
    }

    /// The spell in which it holds at `at`, or else the next; empty if it holds always or never.
    public Optional<Spell> spell(Instant at) {
        if (isAlways()) {
            return Optional.empty();
        }
        LocalDate monday =
                at.atZone(zone)
                        .toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return WEEKS.stream()
                .flatMap(week -> spells(monday.plusWeeks(week)))
                .filter(spell -> at.isBefore(spell.until()))
                .min(Comparator.comparing(Spell::from));
    }

    private Stream<Spell> spells(LocalDate monday) {
        return hours.spans().stream().flatMap(span -> spell(span, monday).stream());
    }

    /// Empty where clocks skip all of it.
    private Optional<Spell> spell(WeekSpan span, LocalDate monday) {
        Instant from = moment(span.firstDate(monday), span.from(), false);
        Instant until = moment(span.endDate(monday), span.to(), true);
        return from.isBefore(until) ? Optional.of(new Spell(from, until)) : Optional.empty();
    }

    private Instant moment(LocalDate day, LocalTime time, boolean isEnd) {
        LocalDateTime shown = day.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(shown);
        if (change == null) {
            return shown.atZone(zone).toInstant();
        }
        if (change.isGap()) {
            return change.getInstant();
        }
        return shown.toInstant(isEnd ? change.getOffsetAfter() : change.getOffsetBefore());
    }
}
