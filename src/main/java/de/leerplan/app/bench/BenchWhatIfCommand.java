package de.leerplan.app.bench;

import de.leerplan.app.CommonOptions;
import de.leerplan.app.WhichDay;
import de.leerplan.app.World;
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
        description = {
            "Plays a sample day up to a moment, then prices moves, skips, holds and reasons, of"
                    + " containers and of citizens' orders.",
            "Tours of every price are put in force and scored anew."
        })
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

    @Option(
            names = "--orders",
            defaultValue = "20",
            description =
                    "Citizens' orders taken four minutes before, some of which are then on tours"
                            + " (default: ${DEFAULT-VALUE}).")
    private int orders;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    BenchWhatIfCommand() {}

    @Override
    public void run() {
        if (questions < 10 || questions > 10_000) {
            throw new Unusable(
                    questions + " questions", "ask between 10 and 10000 with --questions");
        }
        if (orders < 0 || orders > 500) {
            throw new Unusable(orders + " orders", "choose from 0 to 500 with --orders");
        }
        PrintWriter out = spec.commandLine().getOut();
        WhatIfFigures result =
                WhatIfBench.run(
                        World.sample(options.folders()),
                        which.sampleDay(),
                        at,
                        questions,
                        orders,
                        options.seed());
        out.println(result.table());
        out.println("{\"bench\":\"whatif\",\"results\":[" + result.json() + "]}");
    }
}
