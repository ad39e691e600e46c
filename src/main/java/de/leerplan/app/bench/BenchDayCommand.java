package de.leerplan.app.bench;

import de.leerplan.app.CommonOptions;
import de.leerplan.app.World;
import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Planner;
import de.leerplan.operations.Router;
import de.leerplan.planning.Effort;
import de.leerplan.planning.RoadRouter;
import de.leerplan.planning.TourPlanner;
import de.leerplan.planning.TravelTimes;
import de.leerplan.replay.SampleDay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// `leerplan bench day DAY`: what a day costs under this planner and under others.
@Command(
        name = "day",
        mixinStandardHelpOptions = true,
        description =
                "Lives through a recorded day under several policies: this planner, a fixed"
                        + " schedule, a threshold, hindsight.")
final class BenchDayCommand implements Runnable {
    /// Steps, so that a policy comes to the same on any machine however busy it is.
    private static final Effort EFFORT = new Effort.Steps(8_000, 1_000);

    /// Between the seed of the days that count and that of the days schedules are tried on.
    private static final long OTHER = 1_000;

    @Parameters(
            paramLabel = "DAY",
            description =
                    "Beginning of the name of a recorded day, its folder, or the folder"
                            + " or journal that `replay --out` wrote of it.")
    private String day = "";

    @Option(
            names = "--days",
            defaultValue = "4",
            description =
                    "Days in a row, the first of them as recorded; all but the first count,"
                            + " if there is more than one (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--tolerance",
            description =
                    "Chance of an overflow between two visits that fixed schedules accept"
                            + " (default: what does best on other days).")
    private Optional<Double> tolerance = Optional.empty();

    @Option(
            names = "--policies",
            split = ",",
            defaultValue = "FIXED,ONCE,OWN_DAYS,THRESHOLD,PLANNER,RESTLESS,HINDSIGHT",
            description =
                    "Which of ${COMPLETION-CANDIDATES} are lived through, the first being the one"
                            + " to compare with (default: all).")
    private List<Which> which = List.of();

    @Option(
            names = "--overflows",
            paramLabel = "FILE",
            description = "Write here which containers overflowed, and what was believed of them.")
    private Optional<Path> overflows = Optional.empty();

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    /// The rows of the table.
    enum Which {
        FIXED,
        ONCE,
        OWN_DAYS,
        THRESHOLD,
        PLANNER,
        RESTLESS,
        HINDSIGHT
    }

    /// What came of the days under one policy.
    private record Lived(DayResult mean, List<String> overflows) {}

    BenchDayCommand() {}

    @Override
    public void run() {
        if (days < 1 || days > 30 || tolerance.filter(t -> !(t > 0 && t < 1)).isPresent()) {
            throw new Unusable(
                    "%d days, tolerance %s".formatted(days, tolerance.orElse(0.0)),
                    "give 1 to 30 days and a tolerance between 0 and 1");
        }
        SampleDay sample = NamedDay.find(day);
        World world = World.sample(options.folders());
        DayState morning = DayTrial.morning(world, sample);
        List<DayPolicy> policies = chosen(sample, morning);
        PrintWriter out = spec.commandLine().getOut();
        out.println(DayResult.head());
        List<DayResult> results = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of(OverflowLog.HEAD));
        for (Future<Lived> trial : begun(world, sample, policies)) {
            Lived lived = result(trial);
            results.add(lived.mean());
            lines.addAll(lived.overflows());
            out.println(lived.mean().row(results.getFirst().km()));
            out.flush();
        }
        overflows.ifPresent(file -> OverflowLog.write(file, lines));
        out.println(
                "{\"bench\":\"day\",\"day\":\"%s\",\"days\":%d,\"seed\":%d,\"results\":[%s]}"
                        .formatted(
                                sample.id(),
                                days,
                                options.seed(),
                                results.stream()
                                        .map(DayResult::json)
                                        .collect(Collectors.joining(","))));
    }

    // Policies know nothing of each other: as many are lived through at once as there are cores.
    private List<Future<Lived>> begun(World world, SampleDay sample, List<DayPolicy> policies) {
        TravelTimes times = world.times();
        ExecutorService cores =
                Executors.newFixedThreadPool(
                        Runtime.getRuntime().availableProcessors(),
                        Thread.ofPlatform().daemon().name("trial-", 0).factory());
        List<Future<Lived>> trials = new ArrayList<>();
        for (DayPolicy policy : policies) {
            trials.add(cores.submit(() -> trial(world, times, sample, policy)));
        }
        cores.shutdown();
        return trials;
    }

    private static Lived result(Future<Lived> trial) {
        try {
            return trial.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A day was not lived through", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private List<DayPolicy> chosen(SampleDay sample, DayState morning) {
        ScheduleTrial other = new ScheduleTrial(morning.city(), sample, options.seed() + OTHER);
        return which.stream().map(policy -> made(policy, morning, other)).toList();
    }

    private DayPolicy made(Which policy, DayState morning, ScheduleTrial other) {
        return switch (policy) {
            case FIXED -> new FixedDays("fixed schedule", byDistrict(morning, other), true, true);
            case ONCE ->
                    new FixedDays(
                            "fixed, at most once a day", byDistrict(morning, other), true, false);
            case OWN_DAYS ->
                    new FixedDays(
                            "fixed, each its own days", byContainer(morning, other), false, true);
            case THRESHOLD -> new DayPolicies.Threshold();
            case PLANNER -> new DayPolicies.Planner();
            case RESTLESS -> new DayPolicies.Restless();
            case HINDSIGHT -> new Hindsight();
        };
    }

    private FixedSchedule byDistrict(DayState morning, ScheduleTrial other) {
        return tolerance
                .map(accepted -> FixedSchedule.byDistrict(morning, accepted))
                .orElseGet(
                        () -> other.seldomest(chance -> FixedSchedule.byDistrict(morning, chance)));
    }

    private FixedSchedule byContainer(DayState morning, ScheduleTrial other) {
        return tolerance
                .map(accepted -> FixedSchedule.byContainer(morning, accepted))
                .orElseGet(
                        () ->
                                other.seldomest(
                                        chance -> FixedSchedule.byContainer(morning, chance)));
    }

    // The first day starts from the recorded morning, the others from what the policy left.
    private Lived trial(World world, TravelTimes times, SampleDay sample, DayPolicy policy) {
        try (Planner planner = new TourPlanner(world.city(), times, EFFORT, options.seed());
                Router router = new RoadRouter(world.city(), world.fleetRoads())) {
            DayTrial trial = new DayTrial(world, sample, policy, planner, router, options.seed());
            List<DayResult> lived = trial.run(days);
            return new Lived(
                    DayResult.mean(days == 1 ? lived : lived.subList(1, days)), trial.overflows());
        }
    }
}
