package de.leerplan.app;

import de.leerplan.roads.Extract;
import de.leerplan.roads.Located;
import de.leerplan.roads.OsmImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `leerplan import osm FILE`: the streets of a real city instead of the schematic ones.
@Command(
        name = "osm",
        mixinStandardHelpOptions = true,
        description = {
            "Streets and map from an OpenStreetMap extract, for real days.",
            "If it fails, the old ones stay."
        })
final class ImportOsmCommand implements Runnable {
    private static final int NAMED = 5;

    @Parameters(paramLabel = "FILE", description = "OpenStreetMap data: .osm(.gz|.bz2|.pbf)")
    private Path file;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    ImportOsmCommand() {}

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Folders folders = options.folders();
        OsmImport read = Extract.replaceBy(file, folders.roads(), World.TRUCK);
        read.report().forEach(out::println);
        World world = World.live(folders);
        List<Located> strays = world.roads().strays(world.places());
        out.printf(
                Locale.ROOT,
                "  %,d of %,d containers and sites lie more than %.0f m from any street%n",
                strays.size(),
                world.places().size(),
                Located.STRAY_METRES);
        strays.stream().limit(NAMED).forEach(stray -> out.println("    " + stray.place()));
    }
}
