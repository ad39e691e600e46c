package de.leerplan.replay;

import de.leerplan.model.Closure;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.StreetClosed;
import de.leerplan.operations.Observation.StreetOpened;
import de.leerplan.operations.Observation.TruckBrokeDown;
import de.leerplan.operations.Observation.TruckRepaired;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What goes wrong on the day of trouble besides sensors: a breakdown, a closure, and a radio
/// outage after which some readings come late, twice or never.
final class Trouble {
    static final LocalTime FIRE_AT = LocalTime.of(10, 38);
    static final int FIRE_CELSIUS = 71;

    private static final LocalTime SILENT_FROM = LocalTime.of(9, 0);
    private static final LocalTime SILENT_TO = LocalTime.of(10, 30);
    private static final Set<String> SILENT = Set.of("Bürgel", "Rumpenheim");
    private static final double LOST = 0.25;
    private static final double TWICE = 0.4;

    private final DayScript day;
    private final Set<ContainerId> silent = new HashSet<>();
    private final Dice dice;

    Trouble(DayScript day, List<Container> containers) {
        this.day = day;
        for (Container container : containers) {
            if (SILENT.contains(container.district())) {
                silent.add(container.id());
            }
        }
        this.dice = new Dice(day.seed() + 7);
    }

    /// The events of the day that are no readings.
    List<Fact> events() {
        TruckId truck = new TruckId("OF-SW 203");
        Instant closed = day.at(LocalTime.of(10, 45));
        Instant open = day.at(LocalTime.of(15, 30));
        Closure closure =
                new Closure(
                        "SP-2026-311",
                        "Bieberer Straße, Rohrbruch",
                        List.of(
                                new GeoPoint(50.0992, 8.7830),
                                new GeoPoint(50.0982, 8.7860),
                                new GeoPoint(50.0973, 8.7888)),
                        closed,
                        open);
        return List.of(
                new TruckBrokeDown(
                        day.at(LocalTime.of(9, 12)), truck, "Schüttung klemmt, Hydraulik undicht"),
                new StreetClosed(closed, closure),
                new TruckRepaired(day.at(LocalTime.of(13, 40)), truck),
                new StreetOpened(open, closure.id()));
    }

    /// What becomes of the readings: those of the silent districts wait, get lost or come twice.
    List<ReadingReceived> afterOutage(List<ReadingReceived> readings) {
        List<ReadingReceived> out = new ArrayList<>();
        for (ReadingReceived reading : readings) {
            if (!silenced(reading)) {
                out.add(reading);
            } else if (!dice.chance(LOST)) {
                Instant late = day.at(SILENT_TO).plusSeconds(20 + dice.whole(1200));
                out.add(received(reading, late));
                if (dice.chance(TWICE)) {
                    out.add(received(reading, late.plusSeconds(30 + dice.whole(600))));
                }
            }
        }
        return out;
    }

    private boolean silenced(ReadingReceived reading) {
        return silent.contains(reading.container())
                && !reading.at().isBefore(day.at(SILENT_FROM))
                && reading.at().isBefore(day.at(SILENT_TO));
    }

    private static ReadingReceived received(ReadingReceived reading, Instant at) {
        return new ReadingReceived(
                at,
                reading.measuredAt(),
                reading.container(),
                reading.measured(),
                reading.health());
    }
}
