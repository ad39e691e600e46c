package de.leerplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Refusal;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

class IntakeTest {
    private static final Instant NOON = Instant.parse("2026-07-14T12:00:00Z");

    private final List<Fact> posted = new ArrayList<>();
    private final List<CompletableFuture<Long>> promises = new ArrayList<>();
    private Instant now = NOON;

    private final Intake intake =
            new Intake(
                    new ReadingFormats(DeviceBook.EMPTY),
                    id -> id.value().startsWith("OF-"),
                    this::post,
                    (InstantSource) () -> now);

    @Test
    void aSenderIsAnsweredOnceAllReadingsAreSafe() {
        CompletableFuture<Receipt> answer =
                receive(
                        "[{\"container\":\"OF-1\",\"fillPercent\":5},"
                                + "{\"container\":\"OF-2\",\"fillPercent\":6}]");
        promises.get(1).complete(18L);
        assertThat(answer).isNotDone();
        promises.get(0).complete(17L);

        assertThat(answer).isCompletedWithValue(new Receipt.Stored(2, 17));
        assertThat(intake.stored()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeStoredIsNotAnsweredWell() {
        CompletableFuture<Receipt> answer = receive("{\"container\":\"OF-1\",\"fillPercent\":5}");
        promises.getFirst().completeExceptionally(new IllegalStateException("disk full"));

        assertThat(answer).isCompletedExceptionally();
    }

    @Test
    void anUnknownContainerRefusesTheWholeMessage() {
        CompletableFuture<Receipt> answer =
                receive(
                        "[{\"container\":\"OF-1\",\"fillPercent\":5},"
                                + "{\"container\":\"XX-2\",\"fillPercent\":6}]");

        assertThat(answer.join())
                .isInstanceOfSatisfying(
                        Receipt.Rejected.class,
                        rejected ->
                                assertThat(rejected.why().kind())
                                        .isEqualTo(Refusal.UNKNOWN_CONTAINER));
        assertThat(posted).hasSize(1).allMatch(MessageRefused.class::isInstance);
    }

    @Test
    void aRefusalIsAFactWithItsSourceReasonAndExcerpt() {
        receive("{\"container\":\"OF-1\"}");

        assertThat(posted)
                .containsExactly(
                        new MessageRefused(
                                NOON,
                                "tts",
                                "distanceMm or fillPercent: neither there",
                                "{\"container\":\"OF-1\"}",
                                Optional.of(Refusal.MALFORMED),
                                OptionalInt.empty(),
                                Optional.of(MessageFlaw.NEITHER_MEASURE.of())));
    }

    @Test
    void aStormOfGarbageLeavesFewFactsThatSayHowManyThereWere() {
        for (int i = 0; i < 5_000; i++) {
            receive("garbage");
        }
        assertThat(posted).hasSize(20);
        assertThat(intake.rejected()).isEqualTo(5_000);
        now = NOON.plusSeconds(2);
        receive("garbage");

        assertThat(((MessageRefused) posted.getLast()).more()).hasValue(4_980);
    }

    @Test
    void whatAStormLeftUntoldIsToldWithTheMinuteAndOnce() {
        for (int i = 0; i < 500; i++) {
            receive("garbage");
        }
        receive("{\"container\":\"XX-1\",\"fillPercent\":5}");
        now = NOON.plusSeconds(60);
        posted.clear();

        intake.tellUnsaid();
        intake.tellUnsaid();

        assertThat(posted)
                .singleElement()
                .isInstanceOfSatisfying(
                        MessageRefused.class,
                        refused -> {
                            assertThat(refused.at()).isEqualTo(now);
                            assertThat(refused.source()).isEqualTo("tts");
                            assertThat(refused.excerpt()).isEqualTo("garbage");
                            assertThat(refused.more()).as("and itself").hasValue(479);
                        });
    }

    private CompletableFuture<Receipt> receive(String message) {
        return intake.receive("tts", message.getBytes(StandardCharsets.UTF_8));
    }

    private CompletableFuture<Long> post(Fact fact) {
        posted.add(fact);
        promises.add(new CompletableFuture<>());
        return promises.getLast();
    }
}
