package de.leerplan.operations;

import de.leerplan.forecast.SensorTrack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Notices sensors that are no longer heard. Where many of a district fall silent together, it is
/// the radio, and that is said once.
final class SilenceFold {
    /// A look at every sensor each ten minutes is enough, for silence is told in hours.
    private static final int EVERY_MINUTES = 10;

    private static final int MANY = 5;

    private SilenceFold() {}

    static DayState looked(DayState s) {
        if (s.now().getEpochSecond() / 60 % EVERY_MINUTES != 0) {
            return s;
        }
        Map<String, List<ContainerState>> silent = new TreeMap<>();
        for (ContainerState container : s.containers().values()) {
            if (container.sensor().newlySilent(s.now())) {
                String district = container.container().district();
                silent.computeIfAbsent(district, _ -> new ArrayList<>()).add(container);
            }
        }
        DayState next = s;
        for (Map.Entry<String, List<ContainerState>> entry : silent.entrySet()) {
            next = told(next, entry.getKey(), entry.getValue());
        }
        return next;
    }

    private static DayState told(DayState s, String district, List<ContainerState> silent) {
        DayState next = s;
        for (ContainerState container : silent) {
            SensorTrack track = container.sensor().silent();
            next = next.with(container.with(track));
            if (silent.size() < MANY) {
                next =
                        next.noting(
                                Notice.Severity.INFO,
                                Notice.Kind.SENSOR_SILENT,
                                container.container().id().value(),
                                "");
            }
        }
        return silent.size() < MANY
                ? next
                : next.noting(
                        Notice.Severity.WARNING,
                        Notice.Kind.RADIO_SILENT,
                        district,
                        Integer.toString(silent.size()));
    }
}
