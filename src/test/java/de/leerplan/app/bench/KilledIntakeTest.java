package de.leerplan.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Map;

/// The real program in a process of its own, killed as `kill -9` does in the middle of its work.
class KilledIntakeTest {
    private static final int DEVICES = 50;
    private static final int PER_SECOND = 150;
    private static final int SECONDS = 4;

    @TempDir private Path directory;

    @ParameterizedTest
    @EnumSource(Transport.class)
    @Timeout(900)
    void noAcknowledgedReadingIsLost(Transport door) throws InterruptedException {
        IntakeBench bench = new IntakeBench(DEVICES, PER_SECOND, SECONDS, true, false, directory);

        Map<String, Object> result = bench.run(door);

        int all = PER_SECOND * SECONDS;
        assertThat(result).containsEntry("killed", true).containsEntry("lost", 0);
        assertThat((Integer) result.get("acknowledged")).isBetween(all / 2, all - 1);
        assertThat((Integer) result.get("durable"))
                .isGreaterThanOrEqualTo((Integer) result.get("acknowledged"));
    }
}
