package de.leerplan.intake;

import de.leerplan.intake.network.Reception;
import de.leerplan.operations.Refusal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// Takes in what we fetch from network servers ourselves: nobody shows a token, but the limits are
/// those of every source.
public final class FetchedIntake implements Reception {
    private final Intake intake;
    private final InstantSource clock;
    private final Map<String, RateLimit> limits = new ConcurrentHashMap<>();

    public FetchedIntake(Intake intake, InstantSource clock) {
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Receipt> receive(String source, byte[] message) {
        RateLimit limit = limit(source);
        limit.charge(1);
        CompletableFuture<Receipt> receipt =
                message.length > HttpIntake.LONGEST
                        ? tooLong(source, message)
                        : intake.receive(source, message);
        return receipt.thenApply(
                received -> {
                    if (received instanceof Receipt.Rejected) {
                        limit.charge(Doorman.PRICE_OF_RUBBISH);
                    }
                    return received;
                });
    }

    @Override
    public Duration pause(String source) {
        return limit(source).pause(clock.instant());
    }

    private CompletableFuture<Receipt> tooLong(String source, byte[] message) {
        return intake.refuse(
                source,
                Refusal.TOO_LONG,
                MessageFlaw.TOO_LONG_FETCHED.of(HttpIntake.LONGEST),
                message);
    }

    private RateLimit limit(String source) {
        return limits.computeIfAbsent(source, _ -> IntakeSettings.usualLimit());
    }
}
