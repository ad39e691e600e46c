package de.leerplan.ui.desk;

import de.leerplan.operations.DayState;
import de.leerplan.ui.Texts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// All trucks' day in lanes.
///
/// @param from left edge, a full hour
/// @param until right edge, a full hour
/// @param nothing what is said where no truck has a tour yet
record Timeline(
        Instant from, Instant until, Instant now, ZoneId zone, List<Lane> lanes, String nothing) {
    private static final Duration SHORTEST = Duration.ofHours(9);

    static Timeline of(DayState state, Texts texts) {
        LaneBlocks lanes = new LaneBlocks(state, texts);
        List<Lane> all =
                state.city().trucks().keySet().stream()
                        .map(id -> lanes.lane(state.truck(id)))
                        .toList();
        Instant from = from(state);
        Instant last =
                all.stream()
                        .flatMap(lane -> lane.blocks().stream())
                        .map(Block::until)
                        .max(Instant::compareTo)
                        .orElse(from);
        Instant until = hourAfter(last.isAfter(state.now()) ? last : state.now());
        Instant least = from.plus(SHORTEST);
        return new Timeline(
                from,
                state.day().isPresent() && until.isAfter(least) ? until : least,
                state.now(),
                state.city().zone(),
                all,
                texts.text("timeline.empty"));
    }

    /// Share of the whole at which `at` lies, 0 left, 1 right; beyond for other times.
    double share(Instant at) {
        return Duration.between(from, at).toSeconds()
                / (double) Duration.between(from, until).toSeconds();
    }

    private static Instant from(DayState state) {
        LocalDate day =
                state.day().orElseGet(() -> state.now().atZone(state.city().zone()).toLocalDate());
        return state.city().trucks().values().stream()
                .map(truck -> day.atTime(truck.shift().from()).atZone(state.city().zone()))
                .map(ZonedDateTime::toInstant)
                .min(Instant::compareTo)
                .orElse(state.now())
                .truncatedTo(ChronoUnit.HOURS);
    }

    private static Instant hourAfter(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
}
