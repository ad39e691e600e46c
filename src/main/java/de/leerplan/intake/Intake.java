package de.leerplan.intake;

import de.leerplan.model.ContainerId;
import de.leerplan.model.Saying;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SensorReported;
import de.leerplan.operations.Observation.SignalWaits;
import de.leerplan.operations.Refusal;
import de.leerplan.operations.Signal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;

/// Takes messages in, whatever way they came: decodes, posts, answers once all is safe. Safe for
/// use from several threads.
public final class Intake {
    /// New devices come by the dozen, not by the hundred.
    private static final double STRANGERS_PER_SECOND = 20;

    private static final double STRANGERS_AT_ONCE = 1_000;

    private final ReadingDecoder decoder;
    private final Predicate<ContainerId> known;
    private final Function<Fact, CompletableFuture<Long>> post;
    private final InstantSource clock;
    private final RefusalNotes notes = new RefusalNotes();
    private final RateLimit strangers = new RateLimit(STRANGERS_PER_SECOND, STRANGERS_AT_ONCE);
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
            case Decoding.Decoded(List<Observation> facts) ->
                    take(source, facts, List.of(), message, at);
            case Decoding.Notified(List<Observation> facts) ->
                    take(source, facts, List.of(), message, at).thenApply(Intake::wordless);
            case Decoding.Waits(Signal signal) ->
                    take(source, List.of(), List.of(signal), message, at);
            case Decoding.Bundle(List<Observation> facts, List<Signal> signals) ->
                    take(source, facts, signals, message, at);
            case Decoding.Refused refused -> reject(source, at, refused);
        };
    }

    /// Refuses a message that its way here already showed to be unusable.
    public CompletableFuture<Receipt> refuse(
            String source, Refusal kind, Saying saying, byte[] message) {
        return reject(
                source, clock.instant(), new Decoding.Refused(kind, saying, Excerpt.of(message)));
    }

    /// Tells of each source what was refused in a storm and not told one by one: at the latest with
    /// the next minute, even if the storm is over.
    public void tellUnsaid() {
        Instant at = clock.instant();
        notes.takeUnsaid().forEach(u -> tell(u.source(), at, u.last(), u.count() - 1));
    }

    /// Readings stored since the start.
    public long stored() {
        return stored.get();
    }

    /// Messages rejected since the start.
    public long rejected() {
        return rejected.get();
    }

    /// All of it or nothing.
    private CompletableFuture<Receipt> take(
            String source,
            List<Observation> observed,
            List<Signal> signals,
            byte[] message,
            Instant at) {
        Optional<Decoding.Refused> objection =
                stranger(observed)
                        .map(id -> Objections.unknown(id, message))
                        .or(() -> oneTooMany(signals, message, at));
        if (objection.isPresent()) {
            return reject(source, at, objection.get());
        }
        List<Observation> facts = new ArrayList<>(from(source, observed));
        signals.forEach(signal -> facts.add(new SignalWaits(at, source, signal)));
        List<String> devices = signals.stream().map(Signal::device).distinct().toList();
        return post(facts).thenApply(number -> receipt(facts, devices, number));
    }

    private static List<Observation> from(String source, List<Observation> facts) {
        return facts.stream()
                .map(fact -> fact instanceof ReadingReceived reading ? reading.from(source) : fact)
                .toList();
    }

    /// @return the first number; 0 if there is nothing to be kept
    private CompletableFuture<Long> post(List<Observation> facts) {
        if (facts.isEmpty()) {
            return CompletableFuture.completedFuture(0L);
        }
        if (facts.size() == 1) {
            return post.apply(facts.getFirst());
        }
        List<CompletableFuture<Long>> numbers = new ArrayList<>();
        facts.forEach(fact -> numbers.add(post.apply(fact)));
        return CompletableFuture.allOf(numbers.toArray(CompletableFuture[]::new))
                .thenApply(_ -> numbers.getFirst().join());
    }

    private Receipt receipt(List<Observation> facts, List<String> waiting, long number) {
        int readings = (int) facts.stream().filter(ReadingReceived.class::isInstance).count();
        stored.addAndGet(readings);
        return waiting.isEmpty()
                ? new Receipt.Stored(readings, number)
                : new Receipt.Waiting(readings, waiting, number);
    }

    private static Receipt wordless(Receipt receipt) {
        return receipt instanceof Receipt.Stored ? new Receipt.Noted() : receipt;
    }

    private Optional<Decoding.Refused> oneTooMany(
            List<Signal> signals, byte[] message, Instant at) {
        return signals.stream()
                .filter(_ -> !strangers.take(at))
                .findFirst()
                .map(signal -> Objections.tooMany(signal, message));
    }

    private CompletableFuture<Receipt> reject(String source, Instant at, Decoding.Refused why) {
        rejected.incrementAndGet();
        OptionalInt unsaid = notes.about(source, why, at);
        if (unsaid.isPresent()) {
            tell(source, at, why, unsaid.getAsInt());
        }
        return CompletableFuture.completedFuture(new Receipt.Rejected(why));
    }

    /// The sender need not wait for it; operations logs what could not be stored.
    private void tell(String source, Instant at, Decoding.Refused why, int before) {
        OptionalInt more = before == 0 ? OptionalInt.empty() : OptionalInt.of(before);
        var _ =
                post.apply(
                        new MessageRefused(
                                at,
                                source,
                                why.reason(),
                                why.excerpt(),
                                Optional.of(why.kind()),
                                more,
                                Optional.of(why.saying())));
    }

    private Optional<ContainerId> stranger(List<Observation> facts) {
        for (Observation fact : facts) {
            if (fact instanceof ReadingReceived reading && !known.test(reading.container())) {
                return Optional.of(reading.container());
            }
            if (fact instanceof SensorReported word && !known.test(word.container())) {
                return Optional.of(word.container());
            }
        }
        return Optional.empty();
    }
}
