package de.leerplan.app;

import de.leerplan.model.Unusable;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Planner;
import de.leerplan.operations.Router;
import de.leerplan.planning.RoadRouter;
import de.leerplan.replay.SampleDay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `leerplan bench day DAY`: what a day costs under this planner and under others.
@Command(
        name = "day",
        mixinStandardHelpOptions = true,
        description =
                "Lives through a recorded day under several policies: this planner, a fixed"
                        + " schedule, a threshold, hindsight.")
final class BenchDayCommand implements Runnable {
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
            defaultValue = "0.003",
            description =
                    "Chance of an overflow between two visits that the fixed schedule accepts"
                            + " (default: ${DEFAULT-VALUE}).")
    private double tolerance;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    BenchDayCommand() {}

    @Override
    public void run() {
        if (days < 1 || days > 30 || !(tolerance > 0 && tolerance < 1)) {
            throw new Unusable(
                    "%d days, tolerance %s".formatted(days, tolerance),
                    "give 1 to 30 days and a tolerance between 0 and 1");
        }
        SampleDay sample = NamedDay.find(day);
        World world = World.sample(options.folders());
        DayState morning = DayTrial.morning(world, sample);
        List<DayPolicy> policies =
                List.of(
                        new DayPolicies.Fixed(
                                "fixed schedule",
                                FixedSchedule.byDistrict(morning, tolerance),
                                true),
                        new DayPolicies.Fixed(
                                "fixed, each its own days",
                                FixedSchedule.byContainer(morning, tolerance),
                                false),
                        new DayPolicies.Threshold(),
                        new DayPolicies.Planner(),
                        new DayPolicies.Restless(),
                        new DayPolicies.Hindsight());
        PrintWriter out = spec.commandLine().getOut();
        out.println(DayResult.head());
        List<DayResult> results = new ArrayList<>();
        for (DayPolicy policy : policies) {
            DayResult result = trial(world, sample, policy);
            results.add(result);
            out.println(result.row(results.getFirst().km()));
            out.flush();
        }
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

    // The first day starts from the recorded morning, the others from what the policy left.
    private DayResult trial(World world, SampleDay sample, DayPolicy policy) {
        try (Planner planner = Planners.forSampleDay(world, options.seed());
                Router router = new RoadRouter(world.city(), world.fleetRoads())) {
            List<DayResult> lived =
                    new DayTrial(world, sample, policy, planner, router, options.seed()).run(days);
            return DayResult.mean(days == 1 ? lived : lived.subList(1, days));
        }
    }
}
