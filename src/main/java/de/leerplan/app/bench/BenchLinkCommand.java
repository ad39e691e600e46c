package de.leerplan.app.bench;

import de.leerplan.app.Chance;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.trucks.bench.LinkBench;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.time.Duration;
import java.util.concurrent.Callable;

/// `leerplan bench link`: whether tours and results arrive over a terrible line.
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Tours to trucks and results from them, behind a proxy that loses 30 %% of all"
                    + " messages,",
            "repeats and swaps others, cuts lines, and then is dead for a while."
        })
final class BenchLinkCommand implements Callable<Integer> {
    @Option(
            names = "--trucks",
            defaultValue = "20",
            paramLabel = "N",
            description = "Trucks, each a real client (default: ${DEFAULT-VALUE}).")
    private int trucks;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            paramLabel = "S",
            description = "How long the line is bad (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--outage",
            defaultValue = "600",
            paramLabel = "S",
            description = "Seconds it then is dead (default: ${DEFAULT-VALUE}).")
    private int outage;

    @Mixin private Chance chance;

    @Spec private CommandSpec spec;

    BenchLinkCommand() {}

    @Override
    public Integer call() {
        LinkBench.Wanted wanted =
                new LinkBench.Wanted(
                        trucks,
                        Duration.ofSeconds(seconds),
                        Duration.ofSeconds(outage),
                        chance.seed());
        boolean sound =
                LinkBench.run(
                        SampleCity.read(SampleData.folder()), wanted, spec.commandLine().getOut());
        return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
