package de.leerplan.app;

import de.leerplan.model.City;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Gathering;
import de.leerplan.operations.Intent;
import de.leerplan.operations.Journal;
import de.leerplan.operations.Operations;
import de.leerplan.operations.PlacedDevice;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Planner;
import de.leerplan.operations.Router;
import de.leerplan.operations.ScreenFeed;
import de.leerplan.operations.Signal;
import de.leerplan.operations.TruckGate;
import de.leerplan.operations.TruckLink;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The owner thread with its edges plugged in: the same for a live day and a sample day. Owns
/// nothing; whoever made the edges closes them.
public final class Loop implements AutoCloseable {
    private final Operations operations;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Planner planner;
    private final Router router;

    /// Set once the link exists, which itself needs the loop to post to.
    private volatile TruckLink link = new NoTrucks();

    private volatile TruckGate gate = _ -> {};

    /// Of a sample day nobody waits.
    private volatile BiConsumer<PlacedDevice, List<Signal>> waitingRoom = (_, _) -> {};

    /// @param gathering when the planner is asked
    public Loop(
            City city,
            Journal journal,
            Planner planner,
            Router router,
            ScreenFeed screen,
            Gathering gathering) {
        this.planner = planner;
        this.router = router;
        this.operations = new Operations(city, journal, this::execute, screen, gathering);
    }

    /// @param waiting makes readings of what an assigned device had sent, and says so
    void connect(BiConsumer<PlacedDevice, List<Signal>> waiting) {
        waitingRoom = waiting;
    }

    void connect(TruckLink trucks, TruckGate door) {
        link = trucks;
        gate = door;
    }

    int recall(LocalDate day, Consumer<Fact> witness) {
        return operations.recall(day, witness);
    }

    /// Takes facts from now on.
    public void start() {
        operations.start();
    }

    /// See [Operations#post]: its number in the journal, once it is safe.
    public CompletableFuture<Long> post(Fact fact) {
        stopwatch.learned(fact);
        return operations.post(fact);
    }

    /// All or none of them, however the process ends.
    public CompletableFuture<Long> postTogether(List<Fact> facts) {
        facts.forEach(stopwatch::learned);
        return operations.postTogether(facts);
    }

    /// See [Operations#hold].
    void hold() {
        operations.hold();
    }

    /// See [Operations#ask].
    CompletableFuture<?> ask() {
        return operations.ask();
    }

    /// The newest.
    public DayState state() {
        return operations.state();
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    @Override
    public void close() {
        operations.close();
    }

    private void execute(Intent intent) {
        switch (intent) {
            case Intent.ProposePlan question -> {
                PlanRequest request = question.request();
                stopwatch.asked(request);
                planner.propose(request, this::post);
            }
            case Intent.CheckRoutes(var question) -> router.check(question, this::post);
            case Intent.TakeIn(var device, var signals) -> waitingRoom.accept(device, signals);
            case Intent.PushTour(var tour, var burning) -> {
                link.push(tour, burning);
                stopwatch.pushed();
            }
            case Intent.TellCrew(var truck, var message) -> link.tell(truck, message);
            case Intent.ConfirmToCrew(var truck, var message) -> link.confirm(truck, message);
            case Intent.OrderAction(var truck, var action) -> link.order(truck, action);
            case Intent.LockOut(var truck) -> gate.lockOut(truck);
        }
    }
}
