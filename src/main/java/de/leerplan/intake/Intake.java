package de.leerplan.intake;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.ReadingReceived;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;

/// Takes messages in, whatever way they came: decodes, posts, answers once all is safe. Safe for
/// use from several threads.
public final class Intake {
    private final ReadingDecoder decoder;
    private final Predicate<ContainerId> known;
    private final Function<Fact, CompletableFuture<Long>> post;
    private final InstantSource clock;
    private final RefusalNotes notes = new RefusalNotes();
    private final AtomicLong stored = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();

    /// @param known whether the city has a container
    /// @param post hands a fact to operations; completes once it is safe
    public Intake(
            ReadingDecoder decoder,
            Predicate<ContainerId> known,
            Function<Fact, CompletableFuture<Long>> post,
            InstantSource clock) {
        this.decoder = decoder;
        this.known = known;
        this.post = post;
        this.clock = clock;
    }

    /// @return completes once the readings are safe, or at once if they are rejected; fails if they
    ///     could not be stored
    public CompletableFuture<Receipt> receive(String source, byte[] message) {
        Instant at = clock.instant();
        return switch (decoder.decode(message, at)) {
            case Decoding.Decoded(List<ReadingReceived> readings) ->
                    stranger(readings)
                            .map(id -> reject(source, at, unknown(id, message)))
                            .orElseGet(() -> store(readings));
            case Decoding.Refused refused -> reject(source, at, refused);
        };
    }

    /// Readings stored since the start.
    public long stored() {
        return stored.get();
    }

    /// Messages rejected since the start.
    public long rejected() {
        return rejected.get();
    }

    private CompletableFuture<Receipt> store(List<ReadingReceived> readings) {
        if (readings.isEmpty()) {
            return CompletableFuture.completedFuture(new Receipt.Stored(0, 0));
        }
        List<CompletableFuture<Long>> numbers =
                readings.stream().map(reading -> post.apply(reading)).toList();
        return CompletableFuture.allOf(numbers.toArray(CompletableFuture[]::new))
                .thenApply(
                        _ -> {
                            stored.addAndGet(readings.size());
                            return new Receipt.Stored(readings.size(), numbers.getFirst().join());
                        });
    }

    private CompletableFuture<Receipt> reject(String source, Instant at, Decoding.Refused why) {
        rejected.incrementAndGet();
        Optional<String> more = notes.about(source, at);
        if (more.isPresent()) {
            // The sender need not wait for it; operations logs what could not be stored.
            var _ =
                    post.apply(
                            new MessageRefused(
                                    at, source, why.reason() + more.get(), why.excerpt()));
        }
        return CompletableFuture.completedFuture(new Receipt.Rejected(why));
    }

    private Optional<ContainerId> stranger(List<ReadingReceived> readings) {
        return readings.stream().map(ReadingReceived::container).filter(known.negate()).findFirst();
    }

    private static Decoding.Refused unknown(ContainerId id, byte[] message) {
        return new Decoding.Refused(
                Decoding.Refused.Kind.UNKNOWN_CONTAINER,
                "container: '%s' is not in the master data".formatted(id),
                "correct the name, or add the container to the master data",
                Excerpt.of(message));
    }
}
