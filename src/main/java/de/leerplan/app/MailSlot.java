package de.leerplan.app;

import de.leerplan.intake.MqttIntake;
import de.leerplan.intake.Receipt;
import de.leerplan.intake.Source;
import de.leerplan.model.Unusable;
import de.leerplan.trucks.broker.Credentials;
import de.leerplan.trucks.broker.Fate;
import de.leerplan.trucks.broker.Letterbox;
import de.leerplan.trucks.broker.SecretHash;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// Where the embedded broker hands in what sources of readings publish.
public final class MailSlot implements Letterbox {
    private final MqttIntake intake;
    private volatile boolean open;

    MailSlot(MqttIntake intake) {
        this.intake = intake;
    }

    /// A source's name and token open the broker's door as well.
    ///
    /// @throws Unusable if somebody else has that name
    static void admit(Source source, Credentials credentials) {
        if (credentials.accepts(source.name(), source.token())) {
            return;
        }
        if (credentials.hashes().containsKey(source.name())) {
            throw new Unusable(
                    "The source of readings '%s' is named like a truck or the console"
                            .formatted(source.name()),
                    "give it another name in sources.secrets");
        }
        credentials.put(source.name(), SecretHash.of(source.token()));
    }

    /// From now on facts find a day that has begun.
    void open() {
        open = true;
    }

    @Override
    public boolean belongsTo(String user) {
        return intake.knows(user);
    }

    @Override
    public CompletionStage<Fate> put(String user, String topic, byte[] message) {
        if (!open) {
            return CompletableFuture.completedFuture(Fate.LOST);
        }
        return intake.receive(user, topic, message)
                .thenApply(MailSlot::fate)
                .exceptionally(_ -> Fate.LOST);
    }

    @Override
    public Duration pause(String user) {
        return intake.pause(user);
    }

    private static Fate fate(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Stored _, Receipt.Noted _, Receipt.Waiting _ -> Fate.KEPT;
            case Receipt.Rejected _ -> Fate.REFUSED;
        };
    }
}
