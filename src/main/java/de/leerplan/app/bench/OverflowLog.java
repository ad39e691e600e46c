package de.leerplan.app.bench;

import de.leerplan.forecast.Belief;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.Unusable;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was believed of containers that overflowed: a line of CSV for each, so that what nobody
/// could prevent is told from what a better plan could.
final class OverflowLog {
    static final String HEAD =
            "policy,day,container,district,kind,closes,over_at,true_percent,believed_percent,"
                + "emptied,emptied_day_before,heard,truck_due,chance_last_evening,chance_at_dawn,chance_before,inevitable";

    /// When the last trucks can still be sent; what was believed then tells of the night.
    private static final LocalTime EVENING = LocalTime.of(16, 0);

    /// `chance_before` is what was believed so many minutes before, or when the day began.
    private static final int BEFORE = 120;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final String policy;
    private final List<String> lines = new ArrayList<>();
    private final ArrayDeque<DayState> lately = new ArrayDeque<>();
    private int day;
    private Optional<DayState> dawn = Optional.empty();
    private Optional<DayState> night = Optional.empty();
    private Optional<DayState> evening = Optional.empty();
    private Optional<DayState> lastEvening = Optional.empty();

    OverflowLog(String policy) {
        this.policy = policy;
    }

    List<String> lines() {
        return lines;
    }

    /// @param number of the day, from 0
    void begin(int number, DayState morning) {
        day = number;
        night = Optional.ofNullable(lately.peekLast());
        dawn = Optional.of(morning);
        lastEvening = evening;
        evening = Optional.empty();
        lately.clear();
    }

    /// The state of every minute.
    void pass(DayState s) {
        lately.addLast(s);
        if (lately.size() > BEFORE) {
            lately.removeFirst();
        }
        if (evening.isEmpty() && !s.now().atZone(s.city().zone()).toLocalTime().isBefore(EVENING)) {
            evening = Optional.of(s);
        }
    }

    /// @param at when it was seen to be over the brim
    /// @param percent what is really in it
    /// @param inevitable whether nobody could prevent it
    void add(
            DayState s,
            ContainerId id,
            Instant at,
            double percent,
            Optional<Instant> emptied,
            boolean inevitable) {
        Container container = s.container(id).container();
        lines.add(
                String.join(
                        ",",
                        policy.replace(",", ""),
                        Integer.toString(day),
                        id.value(),
                        container.district(),
                        container.kind().name(),
                        container.window().to().format(CLOCK),
                        clock(s, Optional.of(at)),
                        number(percent),
                        number(believed(s, id, at).mean()),
                        clock(s, emptied),
                        clock(
                                s,
                                night.flatMap(then -> then.container(id).emptied())
                                        .map(e -> e.at())),
                        clock(s, s.container(id).heardAt()),
                        clock(s, due(s, id)),
                        chance(lastEvening, id, at),
                        chance(dawn, id, at),
                        chance(Optional.ofNullable(lately.peekFirst()), id, at),
                        inevitable ? "yes" : "no"));
    }

    /// @throws Unusable if it cannot be written
    static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new Unusable("Cannot write " + file, "name a file in a folder that exists", e);
        }
    }

    private static String chance(Optional<DayState> then, ContainerId id, Instant at) {
        return then.map(s -> number(100 * believed(s, id, at).chanceAbove(100))).orElse("");
    }

    private static Belief believed(DayState s, ContainerId id, Instant at) {
        ContainerState container = s.container(id);
        return s.forecast().at(container.container(), container.belief(), at);
    }

    /// When a truck is to come for it.
    private static Optional<Instant> due(DayState s, ContainerId id) {
        return s.trucks().values().stream()
                .flatMap(truck -> truck.tour().stream())
                .flatMap(tour -> tour.stops().stream())
                .filter(stop -> stop.job().filter(id::equals).isPresent())
                .map(stop -> stop.times().start())
                .findFirst();
    }

    private static String clock(DayState s, Optional<Instant> at) {
        return at.map(moment -> moment.atZone(s.city().zone()).format(CLOCK)).orElse("");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
