package de.leerplan.planning.fleet;

import java.util.List;
import java.util.stream.LongStream;

/// Made-up problems in which every truck gets home at least if it has nothing to do.
public final class SoundProblems {
    private SoundProblems() {}

    /// Those among the problems of the seeds from `first` on, `tried` in number.
    public static List<FleetProblem> of(
            int visits, int vehicles, int dumps, long first, int tried) {
        return LongStream.range(first, first + tried)
                .mapToObj(seed -> RandomProblem.of(visits, vehicles, dumps, seed))
                .filter(SoundProblems::everyTruckGetsHome)
                .toList();
    }

    /// The first one among the problems of the seeds from `first` on.
    public static FleetProblem one(int visits, int vehicles, int dumps, long first) {
        return LongStream.iterate(first, seed -> seed + 1)
                .mapToObj(seed -> RandomProblem.of(visits, vehicles, dumps, seed))
                .filter(SoundProblems::everyTruckGetsHome)
                .findFirst()
                .orElseThrow();
    }

    public static boolean everyTruckGetsHome(FleetProblem problem) {
        Timetable timetable = new Timetable(problem);
        for (int vehicle = 0; vehicle < problem.vehicles().size(); vehicle++) {
            if (timetable.judge(vehicle).broken() > 0) {
                return false;
            }
        }
        return true;
    }
}
