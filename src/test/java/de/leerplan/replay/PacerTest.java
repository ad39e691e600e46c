package de.leerplan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation;
import de.leerplan.operations.SmallCity;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

class PacerTest {
    private static final Instant FIVE = SmallCity.at(5, 0);

    private final List<Fact> posted = new ArrayList<>();
    private final List<Instant> advanced = new ArrayList<>();
    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.EPOCH);
    private final CountDownLatch tenTicks = new CountDownLatch(10);

    private final Recording recording =
            new Recording() {
                private final Deque<Fact> facts = new ArrayDeque<>(List.of(refused(3), refused(7)));

                @Override
                public Instant begins() {
                    return FIVE;
                }

                @Override
                public Instant ends() {
                    return FIVE.plusSeconds(600);
                }

                @Override
                public List<Fact> due(Instant now) {
                    List<Fact> due = new ArrayList<>();
                    while (!facts.isEmpty() && !facts.peek().at().isAfter(now)) {
                        due.add(facts.remove());
                    }
                    return due;
                }
            };

    @Test
    void factsComeWhenTheyAreDueAndTheMinuteAfterThem() {
        pacer(60).playUntil(FIVE.plusSeconds(240));

        assertThat(posted).hasSize(5).endsWith(new Observation.TimePassed(FIVE.plusSeconds(240)));
        assertThat(posted.indexOf(refused(3))).isEqualTo(2);
        assertThat(clock.get()).isEqualTo(FIVE.plusSeconds(240));
    }

    @Test
    void trucksAdvanceWithEveryTick() {
        pacer(60).playUntil(FIVE.plusSeconds(120));

        assertThat(advanced).containsExactly(FIVE.plusSeconds(60), FIVE.plusSeconds(120));
    }

    @Test
    void theDayEndsWithItsRecording() {
        Pacer pacer = pacer(60);
        pacer.playUntil(FIVE.plusSeconds(100_000));

        assertThat(pacer.ended()).isTrue();
        assertThat(clock.get()).isEqualTo(recording.ends());
    }

    @Test
    void atMaximumPaceTheHandRunsByItself() throws InterruptedException {
        try (Pacer pacer = pacer(Pacer.MAX_PACE)) {
            pacer.start();
            pacer.play();
            assertThat(tenTicks.await(3, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(clock.get()).isEqualTo(recording.ends());
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThatThrownBy(() -> pacer(60).setPace(0.5)).hasMessageContaining("0.5");
    }

    private Pacer pacer(double pace) {
        DayState calm = DayState.before(SmallCity.with(1));
        return new Pacer(
                recording,
                (now, moved) -> {
                    advanced.add(now);
                    moved.accept(SmallCity.FIRST_TRUCK);
                    tenTicks.countDown();
                },
                fact -> {
                    posted.add(fact);
                    return CompletableFuture.completedFuture(0L);
                },
                () -> calm,
                clock,
                pace);
    }

    private static Fact refused(int minute) {
        return new Observation.MessageRefused(FIVE.plusSeconds(minute * 60L), "test", "", "");
    }
}
