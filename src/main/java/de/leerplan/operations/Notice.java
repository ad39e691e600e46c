package de.leerplan.operations;

import de.leerplan.model.Saying;

import java.time.Instant;
import java.util.Optional;

/// One line of the event feed.
///
/// @param number counts up over the day
/// @param subject the container, order, truck or street it is about; empty for the city as a whole
/// @param detail a figure or word to go with it; its meaning depends on `kind`
/// @param saying what is wrong with what came from outside, where that is what it tells; then
///     `detail` is what stands behind it, such as how many more there were
/// @param seenBy who took on the alarm; always empty for what is no alarm
public record Notice(
        long number,
        Instant at,
        Severity severity,
        Kind kind,
        String subject,
        String detail,
        Optional<Saying> saying,
        Optional<String> seenBy) {
    /// How much it matters. Only an alarm needs somebody to act.
    public enum Severity {
        INFO,
        WARNING,
        ALARM
    }

    /// What happened; the screen has a sentence for each.
    public enum Kind {
        DAY_BEGAN,
        PLAN_ACCEPTED,
        PLAN_WAITING,
        PLAN_REJECTED,
        PLAN_FAILED,
        OVERRIDE_LATE,
        STOPS_LOCKED,
        STOPS_UNLOCKED,
        TRUCK_LOCKED,
        TRUCK_UNLOCKED,
        TOUR_LET_GO,
        HOLDS_REST,
        HOLDS_AGAIN,
        HOLDS_ENDED,
        TOUR_ACKNOWLEDGED,
        TOUR_REJECTED,
        PUSH_FAILED,
        TRUCK_CONNECTED,
        TRUCK_LOST,
        TRUCK_BROKE_DOWN,
        TRUCK_REPAIRED,
        TRUCK_TAKEN_OUT,
        TRUCK_PUT_BACK,
        TRUCK_UNLOADED,
        TRUCK_RETURNED,
        STOP_SKIPPED,
        STOPS_STRANDED,
        SHEET_ENTERED,
        CONTAINER_FULL,
        CONTAINER_HANDLED,
        ORDER_TAKEN,
        ORDER_HANDLED,
        ORDER_FULFILLED,
        ORDER_WITHDRAWN,
        EMPTIED_OFF_TOUR,
        EMPTIED_UNREPORTED,
        FIRE,
        FIRE_SEEN,
        FIRE_ON_TOUR,
        FIRE_OUT,
        SENSOR_SILENT,
        SENSOR_TILTED,
        SENSOR_SPIKING,
        SENSOR_DRIFTING,
        SENSOR_DOUBTFUL,
        SENSOR_STUCK,
        SENSOR_BLOCKED,
        SENSOR_SWAPPED,
        SENSOR_MENDED,
        RADIO_SILENT,
        BATTERY_LOW,
        DEVICE_WAITING,
        DEVICE_ASSIGNED,
        SIGNALS_REFUSED,
        STREET_CLOSED,
        STREET_OPENED,
        CREW_SAID,
        ACTION_FAILED,
        PHOTO_TAKEN,
        TABLET_PAIRED,
        TABLET_LOCKED_OUT,
        TOURS_REROUTED,
        PLACES_CUT_OFF,
        DOOR_OPEN,
        DOOR_SHUT,
        MESSAGE_REFUSED,
        FACT_REFUSED
    }

    /// Whether somebody still has to take it on.
    public boolean open() {
        return severity == Severity.ALARM && seenBy.isEmpty();
    }

    Notice seen(String by) {
        return new Notice(number, at, severity, kind, subject, detail, saying, Optional.of(by));
    }
}
