package de.leerplan.reports;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Days of the week as people write them: `Mo–Fr`, `Mo, We`.
///
/// @param name of a day
/// @param dash between the first and the last of several
/// @param comma between those that do not follow one another
record DayNames(Function<DayOfWeek, String> name, String dash, String comma) {
    /// @param days in the order of the week
    String of(Set<DayOfWeek> days) {
        List<String> parts = new ArrayList<>();
        for (DayOfWeek first : days) {
            boolean goesOn = first != DayOfWeek.MONDAY && days.contains(first.minus(1));
            if (!goesOn) {
                parts.add(range(first, days));
            }
        }
        return String.join(comma, parts);
    }

    private String range(DayOfWeek first, Set<DayOfWeek> days) {
        DayOfWeek last = first;
        while (last != DayOfWeek.SUNDAY && days.contains(last.plus(1))) {
            last = last.plus(1);
        }
        return first == last ? name.apply(first) : name.apply(first) + dash + name.apply(last);
    }
}
