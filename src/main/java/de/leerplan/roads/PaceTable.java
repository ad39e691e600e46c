package de.leerplan.roads;

import de.leerplan.model.DayPaces;
import de.leerplan.model.Unusable;
import de.leerplan.wording.Wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The table in which a city tells how its traffic changes with the hour: `days,from,to,pace`, one
/// line for some hours of one kind of days, such as `workday,7,9,1.25`. Days are `workday`,
/// `saturday` or `sunday`, hours 0 to 24 by the city's clocks; where no hour is named, pace 1.
final class PaceTable {
    private static final String HEADING = "days,from,to,pace";

    private final String source;
    private final Map<String, List<Double>> days =
            Map.of("workday", even(), "saturday", even(), "sunday", even());

    private PaceTable(String source) {
        this.source = source;
    }

    /// Whether a text looks like such a table: its first line with content does.
    static boolean isOne(String text) {
        return lines(text).stream().findFirst().filter(PaceTable::isHeading).isPresent();
    }

    /// @param source where it comes from, for messages
    /// @throws Unusable if a line cannot be understood; half a table would be another one
    static DayPaces read(String text, String source) {
        PaceTable table = new PaceTable(source);
        lines(text).stream().filter(line -> !isHeading(line)).forEach(table::line);
        return new DayPaces(table.of("workday"), table.of("saturday"), table.of("sunday"));
    }

    private static List<String> lines(String text) {
        return text.replaceFirst("^\\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static boolean isHeading(String line) {
        return line.replace(" ", "").equals(HEADING);
    }

    private void line(String line) {
        String[] cells = line.split("\\s*,\\s*", -1);
        need(cells.length == 4 && days.containsKey(cells[0]), ReportFlaw.PACE_CELLS, line);
        try {
            int from = Integer.parseInt(cells[1]);
            int to = Integer.parseInt(cells[2]);
            double pace = Double.parseDouble(cells[3]);
            need(from >= 0 && from < to && to <= DayPaces.HOURS, ReportFlaw.PACE_HOURS, line);
            boolean possible = pace >= DayPaces.FASTEST && pace <= DayPaces.SLOWEST;
            need(possible, ReportFlaw.PACE_FACTOR, line);
            Collections.fill(of(cells[0]).subList(from, to), pace);
        } catch (NumberFormatException e) {
            throw Wording.unusable(ReportFlaw.PACE_NUMBER.of(source, line), e);
        }
    }

    private void need(boolean met, ReportFlaw otherwise, String line) {
        if (!met) {
            throw Wording.unusable(otherwise.of(source, line));
        }
    }

    private List<Double> of(String day) {
        return days.getOrDefault(day, List.of());
    }

    private static List<Double> even() {
        return new ArrayList<>(DayPaces.ALIKE.workday());
    }
}
