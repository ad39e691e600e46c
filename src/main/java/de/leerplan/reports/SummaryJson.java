package de.leerplan.reports;

import de.leerplan.model.ContainerId;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// A day's figures as one line of JSON, for programs. Units are in the names.
public final class SummaryJson {
    private SummaryJson() {}

    /// The line, without a line end.
    public static String of(DaySummary day) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("summary", day.day().map(LocalDate::toString).orElse(""));
        line.put("city", day.city());
        putIncoming(line, day);
        putCollection(line, day);
        putPlans(line, day);
        line.put("trucks", day.trucks().stream().map(SummaryJson::truck).toList());
        return JsonMapper.shared().writeValueAsString(line);
    }

    private static void putIncoming(Map<String, Object> line, DaySummary day) {
        line.put("facts", day.tally().facts());
        line.put("readings", day.tally().readings());
        line.put("duplicates", day.tally().duplicates());
        line.put("late", day.tally().late());
        line.put("refused", day.tally().refused());
    }

    private static void putCollection(Map<String, Object> line, DaySummary day) {
        line.put("containers", day.containers());
        line.put("emptied", day.emptied());
        line.put("skipped", day.notEmptied());
        line.put("skipped_by_reason", day.skipped());
        line.put("fill_at_emptying_percent", tenths(day.fillAtEmptying()));
        line.put("emptied_by_tenth_of_fill", day.fillsByTenth());
        line.put("overflow_h", tenths(day.overflow().hours()));
        line.put("overflow_containers", day.overflow().containers());
        line.put("overflow_is", day.known().isPresent() ? "true" : "estimated");
        line.put("overflow_estimated_h", tenths(day.estimated().hours()));
        line.put("too_small", day.tooSmall().stream().map(ContainerId::value).toList());
        line.put("km", tenths(day.km()));
        line.put("work_h", hours(day.work()));
        line.put("overtime_min", day.overtime().toMinutes());
        line.put("unloadings", day.unloadings());
        line.put("tonnes", thousandths(day.tonnes()));
        line.put("co2_kg", tenths(day.co2Kg()));
    }

    private static void putPlans(Map<String, Object> line, DaySummary day) {
        line.put("plans_asked", day.plan().asked());
        line.put("plans_accepted", day.plan().accepted());
        line.put("plans_accepted_by_hand", day.byHand());
        line.put("plans_accepted_by_cause", day.causes());
        line.put("plans_let_go", day.plan().letGo());
        line.put("plans_stale", day.plan().stale());
        line.put("moved_stops", day.plan().moved());
    }

    private static Map<String, Object> truck(TruckDay truck) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("truck", truck.truck().value());
        line.put("drive", truck.drive());
        line.put("emptied", truck.emptied());
        line.put("skipped", truck.skipped());
        line.put("fill_at_emptying_percent", tenths(truck.fillPercent()));
        line.put("km", tenths(truck.km()));
        line.put("work_h", hours(truck.work()));
        line.put("overtime_min", truck.overtime().toMinutes());
        line.put("unloadings", truck.unloadings());
        line.put("tonnes", thousandths(truck.tonnes()));
        line.put("co2_kg", tenths(truck.co2Kg()));
        line.put("tours", truck.tours());
        return line;
    }

    private static double hours(Duration time) {
        return Math.round(time.toSeconds() / 36.0) / 100.0;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
