package de.leerplan.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;

/// `leerplan engine`: the live loop without a window.
@Command(
        name = "engine",
        mixinStandardHelpOptions = true,
        description = "Runs the live loop without a window until it is interrupted.")
final class EngineCommand implements Runnable {
    @Mixin private LivePorts ports;
    @Mixin private SearchOption search;
    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    EngineCommand() {}

    @Override
    public void run() {
        WallClock clock = new WallClock();
        World world = World.live(options.folders());
        LiveRun run =
                new LiveRun(
                        world,
                        options.folders(),
                        ports.ports(),
                        Planners.live(world, options.seed(), search.method()),
                        new Feeds(),
                        clock);
        Runtime.getRuntime().addShutdownHook(new Thread(run::close, "end"));
        PrintWriter out = spec.commandLine().getOut();
        out.println(run.greeting());
        out.flush();
        run.awaitEnd();
    }
}
