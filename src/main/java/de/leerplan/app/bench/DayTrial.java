package de.leerplan.app.bench;

import de.leerplan.app.World;
import de.leerplan.operations.Approval;
import de.leerplan.operations.DayOpening;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Decision.ApprovalChanged;
import de.leerplan.operations.Decision.PlanAccepted;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Intent;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.PlanChange;
import de.leerplan.operations.PlanFigures;
import de.leerplan.operations.PlanRequest;
import de.leerplan.operations.Planner;
import de.leerplan.operations.Result.PlanProposed;
import de.leerplan.operations.Router;
import de.leerplan.operations.Step;
import de.leerplan.operations.TruckStart;
import de.leerplan.replay.RepeatedDay;
import de.leerplan.replay.SampleDay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Lives through a sample day, several times in a row if wanted, under one policy: the product's
/// own fold of facts and its own planner, with crews that do what they are told. Minute by minute,
/// and the same each time.
final class DayTrial {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);
    private static final long PATIENCE_SECONDS = 300;
    private static final String JUDGE = "bench";

    private final DayPolicy policy;
    private final Planner planner;
    private final Router router;
    private final RepeatedDay truth;
    private final BlockingQueue<Fact> answers = new LinkedBlockingQueue<>();
    private final OverflowLog log;
    private final Inevitable inevitable;
    private DayState state;
    private TrialCrews crews;

    DayTrial(
            World world,
            SampleDay day,
            DayPolicy policy,
            Planner planner,
            Router router,
            long seed) {
        this.policy = policy;
        this.planner = planner;
        this.router = router;
        truth = new RepeatedDay(day, world.city(), seed);
        log = new OverflowLog(policy.name());
        inevitable = new Inevitable(truth);
        crews = new TrialCrews(truth, log, inevitable);
        state = DayState.before(world.city());
    }

    /// The state of the first morning before anything is planned.
    static DayState morning(World world, SampleDay day) {
        DayState state = DayState.before(world.city());
        for (Fact fact : new RepeatedDay(day, world.city(), 0).opening()) {
            state = state.after(fact).next();
        }
        return state;
    }

    /// One result for each day.
    List<DayResult> run(int days) {
        List<DayResult> results = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            begin(day);
            live();
            results.add(result());
            inevitable.night(state);
            truth.nextDay(crews.emptied());
        }
        return results;
    }

    /// A line for each container that overflowed, see [OverflowLog].
    List<String> overflows() {
        return log.lines();
    }

    private void begin(int day) {
        Instant at = truth.begins();
        List<Fact> opening =
                day == 0
                        ? truth.opening()
                        : DayOpening.facts(state, at.atZone(state.city().zone()).toLocalDate(), at);
        opening.forEach(this::take);
        log.begin(day, state);
        crews = new TrialCrews(truth, log, inevitable);
        if (policy.takesEverything()) {
            take(new ApprovalChanged(at, JUDGE, Approval.BY_HAND));
        }
    }

    private void live() {
        Instant before = truth.begins().minusSeconds(1);
        for (Instant now = truth.begins(); !now.isAfter(truth.ends()); now = now.plus(MINUTE)) {
            for (Fact fact : truth.heard(before, now, crews.emptied())) {
                take(fact);
            }
            work(now);
            take(new TimePassed(now));
            settle();
            if (Duration.between(truth.begins(), now).toMinutes() % LOOK_EVERY.toMinutes() == 0) {
                crews.lookAround(state, now);
            }
            log.pass(state);
            before = now;
        }
    }

    private void work(Instant now) {
        for (Optional<Fact> done = crews.next(state, now);
                done.isPresent();
                done = crews.next(state, now)) {
            take(done.get());
        }
    }

    private void take(Fact fact) {
        Step step = state.after(fact);
        state = step.next();
        step.intents().forEach(this::execute);
    }

    private void execute(Intent intent) {
        switch (intent) {
            case Intent.ProposePlan question -> ask(question.request());
            case Intent.CheckRoutes(var question) -> router.check(question, answers::add);
            // Crews read their tours off the state, and nobody is talked to.
            case Intent _ -> {}
        }
    }

    private void ask(PlanRequest request) {
        policy.asked(request, state, truth, crews.emptied())
                .ifPresentOrElse(
                        asked -> planner.propose(asked, answers::add),
                        () -> answers.add(asItIs(request)));
    }

    /// The next minute waits until planner and router have answered.
    private void settle() {
        while (state.plan().outstanding().isPresent() || state.roads().asking().isPresent()) {
            take(answer());
            Optional<PlanProposed> waiting = state.plan().waiting();
            if (policy.takesEverything() && waiting.isPresent()) {
                take(new PlanAccepted(state.now(), JUDGE, waiting.get().number()));
            }
        }
    }

    private Fact answer() {
        try {
            Fact answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("The planner does not answer");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static PlanProposed asItIs(PlanRequest request) {
        return new PlanProposed(
                request.at(),
                request.number(),
                request.cause(),
                request.trucks().stream().map(TruckStart::current).toList(),
                PlanFigures.NONE,
                PlanChange.NONE);
    }

    private DayResult result() {
        Duration work = Duration.between(truth.begins(), crews.lastDone());
        double hours = Math.max(1, work.toMinutes() / 60.0);
        return new DayResult(
                policy.name(),
                crews.km(),
                100.0 * crews.overflowed() / state.city().containers().size(),
                100.0 * crews.inevitable() / state.city().containers().size(),
                crews.trucks(),
                state.plan().moved() / hours,
                crews.collections(),
                state.plan().accepted());
    }
}
