package de.leerplan.ui.desk;

import de.leerplan.model.JobId;
import de.leerplan.model.Stop;
import de.leerplan.model.Tour;
import de.leerplan.model.TruckId;
import de.leerplan.operations.DayState;
import de.leerplan.operations.DoneStop;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Puts what trucks have done and will do on lanes.
final class LaneBlocks {
    private static final Duration NOTABLE = Duration.ofMinutes(5);
    private static final Duration LATE = Duration.ofMinutes(10);

    private final DayState state;
    private final Texts texts;
    private final Sentences sentences;
    private final List<TruckId> fleet;

    LaneBlocks(DayState state, Texts texts) {
        this.state = state;
        this.texts = texts;
        this.sentences = new Sentences(state.city(), texts);
        this.fleet = List.copyOf(state.city().trucks().keySet());
    }

    Lane lane(TruckState truck) {
        List<Block> blocks = new ArrayList<>();
        truck.done().forEach(stop -> blocks.add(done(truck.truck().id(), stop)));
        truck.tour().filter(_ -> truck.fit()).ifPresent(tour -> addPlanned(truck, tour, blocks));
        Duration delay = truck.delay(state.now());
        boolean said =
                truck.fit() && truck.tour().isPresent() && delay.abs().compareTo(NOTABLE) >= 0;
        return new Lane(
                truck.truck().id(),
                fleet.indexOf(truck.truck().id()),
                blocks,
                truck.fit() ? (said ? texts.signedMinutes(delay) : "") : texts.text("tours.unfit"),
                tone(truck, delay),
                truck.fit());
    }

    private static Tone tone(TruckState truck, Duration delay) {
        if (!truck.fit()) {
            return Tone.ALARM;
        }
        return delay.compareTo(LATE) >= 0 ? Tone.WARNING : Tone.MUTED;
    }

    /// Planned stops where they are to be expected now: by plan and present delay, not before now.
    private void addPlanned(TruckState truck, Tour tour, List<Block> blocks) {
        Duration delay = truck.delay(state.now());
        for (int i = 0; i < tour.stops().size(); i++) {
            Stop stop = tour.stops().get(i);
            Instant start = stop.times().start().plus(delay);
            Instant finish = stop.times().finish().plus(delay);
            int number = tour.firstNumber() + i;
            Supplier<String> hint = () -> hint(number, stop, start, finish);
            Selection target = new Selection.OfStop(truck.truck().id(), i);
            blocks.add(new Block(kind(stop), start, finish, false, hint, target));
        }
    }

    private Block done(TruckId truck, DoneStop stop) {
        Duration length =
                stop.planned()
                        .map(p -> Duration.between(p.times().start(), p.times().finish()))
                        .orElse(Duration.ofMinutes(1));
        Selection target = stop.job().map(Selection::of).orElse(new Selection.OfTruck(truck));
        return new Block(
                kind(stop.outcome()),
                stop.at().minus(length),
                stop.at(),
                true,
                () -> hint(truck, stop),
                target);
    }

    private String hint(int number, Stop stop, Instant start, Instant finish) {
        String what = texts.text("timeline.stop", number, sentences.of(stop));
        return "%s · %s–%s".formatted(what, texts.time(start), texts.time(finish));
    }

    private String hint(TruckId truck, DoneStop stop) {
        String what = stop.job().map(JobId::value).map(sentences::subject).orElse(truck.value());
        return "%s · %s %s".formatted(what, texts.of(stop.outcome()), texts.time(stop.at()));
    }

    private static Block.Kind kind(Stop stop) {
        return switch (stop) {
            case Stop.Collect _ -> Block.Kind.COLLECT;
            case Stop.Pickup _ -> Block.Kind.COLLECT;
            case Stop.Unload _ -> Block.Kind.UNLOAD;
            case Stop.Pause _ -> Block.Kind.PAUSE;
            case Stop.Return _ -> Block.Kind.RETURN;
        };
    }

    private static Block.Kind kind(DoneStop.Outcome outcome) {
        return switch (outcome) {
            case EMPTIED, FETCHED -> Block.Kind.COLLECT;
            case SKIPPED -> Block.Kind.SKIPPED;
            case UNLOADED -> Block.Kind.UNLOAD;
            case RESTED -> Block.Kind.PAUSE;
            case RETURNED -> Block.Kind.RETURN;
        };
    }
}
