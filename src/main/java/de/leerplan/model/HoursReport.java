package de.leerplan.model;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/// What the hours of streets mean for the containers on them.
///
/// @param containers how many stand on a street with hours
/// @param clashes those of them to which on some days no hour is left
/// @param unread hours that could not be read, each with its street
public record HoursReport(int containers, List<Clash> clashes, List<String> unread) {
    public static final HoursReport NONE = new HoursReport(0, List.of(), List.of());

    public HoursReport {
        clashes = List.copyOf(clashes);
        unread = List.copyOf(unread);
    }

    /// A container whose street is closed all its window on `days`; the window then holds.
    ///
    /// @param street its name, empty where it has none
    public record Clash(Container container, String street, Set<DayOfWeek> days) {
        public Clash {
            days = Set.copyOf(days);
        }
    }
}
