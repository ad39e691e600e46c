package de.leerplan.app;

import de.leerplan.model.Unusable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.LocalTime;

/// `leerplan bench whatif`: how long the price of a hypothesis takes in the middle of a day.
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = "Plays a sample day up to a moment, then prices moves, skips and reasons.")
final class BenchWhatIfCommand implements Runnable {
    @Mixin private WhichDay which;

    @Option(
            names = "--at",
            defaultValue = "07:20",
            paramLabel = "HH:MM",
            description = "Local time of the questions (default: ${DEFAULT-VALUE}).")
    private LocalTime at;

    @Option(
            names = "--questions",
            defaultValue = "200",
            description = "Of each kind (default: ${DEFAULT-VALUE}).")
    private int questions;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    BenchWhatIfCommand() {}

    @Override
    public void run() {
        if (questions < 10 || questions > 10_000) {
            throw new Unusable(
                    questions + " questions", "ask between 10 and 10000 with --questions");
        }
        PrintWriter out = spec.commandLine().getOut();
        WhatIfBench.Result result =
                WhatIfBench.run(
                        World.sample(options.folders()),
                        which.sampleDay(),
                        at,
                        questions,
                        options.seed());
        out.println(result.table());
        out.println("{\"bench\":\"whatif\",\"results\":[" + result.json() + "]}");
    }
}
