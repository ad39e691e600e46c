package de.leerplan.replay.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// When the gateway of a district is down: no sensor there gets through, and none is to blame.
final class RadioGaps {
    private record Gap(Instant from, Instant until) {}

    private final Map<String, List<Gap>> gaps = new HashMap<>();

    RadioGaps(Iterable<String> districts, Era era, Chance chance) {
        for (String district : districts) {
            List<Gap> down = new ArrayList<>();
            Instant at = era.begins().plus(hours(chance.between(2, 50) * 24));
            while (at.isBefore(era.ends())) {
                Instant until = at.plus(hours(chance.between(0.5, 7)));
                down.add(new Gap(at, until));
                at = until.plus(hours(chance.between(10, 60) * 24));
            }
            gaps.put(district, down);
        }
    }

    boolean silent(String district, Instant at) {
        return gaps.getOrDefault(district, List.of()).stream()
                .anyMatch(gap -> !at.isBefore(gap.from()) && at.isBefore(gap.until()));
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds((long) (hours * 3600));
    }
}
