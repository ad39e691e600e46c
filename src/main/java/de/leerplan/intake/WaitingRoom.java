package de.leerplan.intake;

import de.leerplan.model.Saying;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.PlacedDevice;
import de.leerplan.operations.Result.SignalsTakenIn;
import de.leerplan.operations.Signal;
import de.leerplan.wording.Wording;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Makes readings of what a radio device had sent before anybody said where it sits.
public final class WaitingRoom {
    private final Function<Fact, CompletableFuture<Long>> post;
    private final InstantSource clock;

    public WaitingRoom(Function<Fact, CompletableFuture<Long>> post, InstantSource clock) {
        this.post = post;
        this.clock = clock;
    }

    /// Returns at once: whoever asks is the one who takes the facts, and must not wait for itself.
    /// Doing it twice does no harm, since the same reading counts once.
    public void takeIn(PlacedDevice placed, List<Signal> signals) {
        Thread.ofVirtual().name("taking in " + placed.device()).start(() -> post(placed, signals));
    }

    private void post(PlacedDevice placed, List<Signal> signals) {
        Instant at = clock.instant();
        List<CompletableFuture<Long>> numbers = new ArrayList<>();
        int readings = 0;
        Optional<Saying> refused = Optional.empty();
        for (Signal signal : signals) {
            try {
                for (Observation fact : facts(placed, signal, at)) {
                    numbers.add(post.apply(fact));
                    readings += fact instanceof ReadingReceived ? 1 : 0;
                }
            } catch (Malformed e) {
                refused = Optional.of(e.saying());
            }
        }
        SignalsTakenIn done =
                new SignalsTakenIn(
                        at,
                        placed.device(),
                        readings,
                        refused.map(Wording.ENGLISH::tell).orElse(""),
                        refused);
        // Only once all are safe: until then a restart would ask for them again.
        var _ =
                CompletableFuture.allOf(numbers.toArray(CompletableFuture[]::new))
                        .thenComposeAsync(_ -> post.apply(done));
    }

    private static List<Observation> facts(PlacedDevice placed, Signal signal, Instant at)
            throws Malformed {
        var device = new Device(new DevEui(placed.device()), placed.container(), placed.sensor());
        return UplinkReadings.facts(device, Uplink.of(signal), signal.measuredAt(), at);
    }
}
