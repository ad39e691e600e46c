package de.leerplan.replay;

import de.leerplan.model.ContainerId;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How full the containers really are on a day on which nobody collects.
///
/// @param begins when the first figure is true
/// @param courses percent of capacity of each container, each half hour; above 100 where
///     waste piles up beside it
/// @param faults the containers whose sensors do not tell the truth
record Truth(Instant begins, Map<ContainerId, double[]> courses, Map<ContainerId, Fault> faults) {
    static final Duration STEP = Duration.ofMinutes(30);

    Truth {
        courses = Collections.unmodifiableMap(new LinkedHashMap<>(courses));
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /// Percent at a moment; between two figures on the straight way.
    double fill(ContainerId container, Instant at) {
        double[] course = course(container);
        double steps = Duration.between(begins, at).toSeconds() / (double) STEP.toSeconds();
        double place = Math.clamp(steps, 0, course.length - 1.0);
        int before = (int) place;
        int after = Math.min(before + 1, course.length - 1);
        return course[before] + (course[after] - course[before]) * (place - before);
    }

    Fault fault(ContainerId container) {
        return faults.getOrDefault(container, Fault.NONE);
    }

    private double[] course(ContainerId container) {
        double[] course = courses.get(container);
        if (course == null) {
            throw new IllegalArgumentException("The day knows no container " + container);
        }
        return course;
    }

    static double[] rounded(double[] course) {
        return Arrays.stream(course).map(value -> Math.round(value * 10) / 10.0).toArray();
    }
}
