package de.leerplan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.ReadingReceived;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class SimulatedBinsTest {
    private static final Path SHIPPED = Path.of("sample-data");
    private static final City CITY = SampleCity.read(SHIPPED);
    private static final SampleDay DAY = SampleDay.find(SHIPPED, "2026-07-14");
    private static final ContainerId BIN = new ContainerId("OF-0417");

    private final SimulatedBins bins = new SimulatedBins(DAY, CITY);
    private final Instant nine = DAY.begins().plus(Duration.ofHours(4));

    @Test
    void untouchedBinsReportWhatWasRecorded() {
        assertThat(bins.due(DAY.ends())).isEqualTo(DAY.facts());
    }

    @Test
    void factsAreHandedOutOnce() {
        List<Fact> first = bins.due(nine);
        assertThat(first).allMatch(fact -> !fact.at().isAfter(nine));
        assertThat(first.size() + bins.due(DAY.ends()).size()).isEqualTo(DAY.facts().size());
    }

    @Test
    void anEmptiedBinTellsWhatHasComeInSince() {
        double before = bins.fill(BIN, nine);
        bins.due(nine);
        bins.emptied(BIN, nine);
        assertThat(bins.fill(BIN, nine)).isEqualTo(1, within(1e-9));
        assertThat(bins.fill(BIN, nine.minusSeconds(1))).isEqualTo(before, within(0.1));
        for (Fact fact : bins.due(DAY.ends())) {
            if (fact instanceof ReadingReceived reading && reading.container().equals(BIN)) {
                double told =
                        reading.measured().fill(CITY.containers().get(BIN).calibration()).percent();
                double real = bins.fill(BIN, reading.measuredAt());
                assertThat(told).isEqualTo(Math.min(100, real), within(8.0));
            }
        }
    }

    @Test
    void aBinEmptiedInTimeDoesNotOverflow() {
        List<ContainerId> without = bins.overflowed(DAY.ends());
        assertThat(without).hasSizeBetween(20, 200);
        ContainerId saved = without.getFirst();
        bins.emptied(saved, DAY.begins().plusSeconds(60));
        assertThat(bins.overflowed(DAY.ends())).doesNotContain(saved);
    }
}
