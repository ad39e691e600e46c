package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.replay.SimulatedBins;
import de.leerplan.reports.Overflow;

import java.time.Duration;
import java.time.Instant;

/// How long containers of a sample day really were over the brim, whatever their sensors said.
final class TrueOverflow {
    private static final Duration SAMPLE = Duration.ofMinutes(10);

    private TrueOverflow() {}

    /// Sampled every ten minutes from the beginning of the day to `until`.
    static Overflow of(SimulatedBins bins, City city, Instant until) {
        int samples = 0;
        int containers = 0;
        for (ContainerId id : city.containers().keySet()) {
            int over = 0;
            for (Instant at = bins.begins(); !at.isAfter(until); at = at.plus(SAMPLE)) {
                over += bins.fill(id, at) > 100 ? 1 : 0;
            }
            samples += over;
            containers += over > 0 ? 1 : 0;
        }
        return new Overflow(samples * SAMPLE.toMinutes() / 60.0, containers);
    }
}
