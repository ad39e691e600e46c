package de.leerplan.app;

import de.leerplan.replay.SampleData;
import de.leerplan.replay.SampleDay;

import picocli.CommandLine.Option;

/// The sample day that a command plays.
public final class WhichDay {
    @Option(
            names = "--day",
            defaultValue = "2026-07-14",
            description = "Which sample day (default: ${DEFAULT-VALUE}).")
    private String day;

    WhichDay() {}

    /// @throws de.leerplan.model.Unusable if there is none of that name
    public SampleDay sampleDay() {
        return SampleDay.find(SampleData.folder(), day);
    }
}
