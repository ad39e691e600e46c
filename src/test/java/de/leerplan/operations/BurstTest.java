package de.leerplan.operations;

import static de.leerplan.operations.SmallCity.at;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.forecast.Habit;
import de.leerplan.forecast.HourOfWeek;
import de.leerplan.model.FillLevel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The real owner thread, and a journal that can be made to wait, so that a burst is queued
/// whatever the machine does meanwhile.
class BurstTest {
    private static final int BINS = 500;
    private static final long SECONDS = 600;

    private final LinkedBlockingQueue<PlanRequest> asked = new LinkedBlockingQueue<>();
    private volatile CountDownLatch disk = new CountDownLatch(0);
    private Operations operations;

    @BeforeEach
    void aPlannedMorning() throws InterruptedException {
        operations =
                new Operations(
                        SmallCity.with(BINS), new HeldUp(), this::asked, _ -> {}, Gathering.BURSTS);
        operations.start();
        List<Fact> morning = new ArrayList<>();
        morning.add(new Observation.DayBegan(at(5, 0), SmallCity.DAY, "Kleinstadt"));
        Habit habit = new Habit(6, Collections.nCopies(HourOfWeek.COUNT, 2.0));
        for (int i = 1; i <= BINS; i++) {
            morning.add(
                    new Observation.ContainerCarriedOver(
                            at(5, 0), SmallCity.bin(i), habit, new FillLevel(30), at(5, 0)));
        }
        morning.add(new Observation.TimePassed(at(5, 1)));
        operations.postTogether(morning).join();
        answer(question());
    }

    @Test
    void aThousandReadingsOneByOneAreOneQuestionThatKnowsThemAll() throws InterruptedException {
        long before = operations.state().tally().facts();
        disk = new CountDownLatch(1);
        for (int i = 1; i <= BINS; i++) {
            operations.post(reading(at(6, 0), i, 70));
        }
        CompletableFuture<Long> last = operations.post(reading(at(7, 0), 1, 72));
        for (int i = 2; i <= BINS; i++) {
            last = operations.post(reading(at(7, 0), i, 72));
        }
        disk.countDown();
        last.join();

        PlanRequest question = question();
        assertThat(question.facts()).isEqualTo(before + 2 * BINS);
        assertThat(question.candidates()).hasSize(BINS).allMatch(Candidate::mustGo);
        answer(question);
        operations.close();
        assertThat(asked).isEmpty();
        assertThat(operations.state().plan().asked()).isEqualTo(2);
        assertThat(operations.state().plan().disturbance()).isEmpty();
    }

    @Test
    void theStrongestReasonInABurstIsTheReasonOfItsQuestion() throws InterruptedException {
        disk = new CountDownLatch(1);
        operations.post(reading(at(6, 0), 5, 70));
        operations.post(reading(at(7, 0), 5, 72));
        CompletableFuture<Long> last =
                operations.post(
                        new Observation.TruckBrokeDown(at(7, 0), SmallCity.FIRST_TRUCK, "Reifen"));
        disk.countDown();
        last.join();

        PlanRequest question = question();

        assertThat(question.cause())
                .isEqualTo(new Cause(Cause.Kind.TRUCK_LOST, SmallCity.FIRST_TRUCK.value()));
        assertThat(question.trucks())
                .extracting(TruckStart::truck)
                .containsExactly(SmallCity.SECOND_TRUCK);
        operations.close();
    }

    @Test
    void aQuestionThatNobodyWaitsForAnyMoreIsNotPut() throws InterruptedException {
        disk = new CountDownLatch(1);
        operations.post(reading(at(6, 0), 5, 70));
        operations.post(reading(at(7, 0), 5, 72));
        CompletableFuture<Long> last =
                operations.post(new Observation.DayBegan(at(7, 1), SmallCity.DAY, "Kleinstadt"));
        disk.countDown();
        last.join();
        operations.close();

        assertThat(asked).isEmpty();
    }

    private static Fact reading(Instant at, int bin, int percent) {
        return new Observation.ReadingReceived(
                at,
                at,
                SmallCity.bin(bin),
                new Measured.Distance(1000 - percent * 8),
                SensorHealth.UNKNOWN);
    }

    private void asked(Intent intent) {
        if (intent instanceof Intent.ProposePlan question) {
            asked.add(question.request());
        }
    }

    private PlanRequest question() throws InterruptedException {
        PlanRequest question = asked.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(question).isNotNull();
        return question;
    }

    private void answer(PlanRequest question) {
        operations
                .post(
                        new Result.PlanProposed(
                                        question.at(),
                                        question.number(),
                                        question.cause(),
                                        List.of(),
                                        PlanFigures.NONE,
                                        PlanChange.NONE)
                                .on(new Basis(question.facts(), false)))
                .join();
    }

    private final class HeldUp implements Journal {
        private long next;

        @Override
        public long append(List<Fact> group) {
            try {
                disk.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            next += group.size();
            return next - group.size();
        }

        @Override
        public void recall(LocalDate day, Consumer<Fact> reader) {}

        @Override
        public void close() {}
    }
}
