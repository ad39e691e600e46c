package de.leerplan.app;

import de.leerplan.model.GeoPoint;
import de.leerplan.roads.Extract;
import de.leerplan.roads.Located;
import de.leerplan.roads.OsmImport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `leerplan import osm FILE`: the streets of a real city instead of the schematic ones.
@Command(
        name = "osm",
        mixinStandardHelpOptions = true,
        description = {
            "Streets and map from an OpenStreetMap extract, for real days.",
            "If it fails, the old ones stay."
        })
final class ImportOsmCommand implements Runnable {
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
        names(world, strays).forEach(name -> out.println("    " + name));
    }

    /// All of them, so that none is lost: id, and how far the next street is.
    private static List<String> names(World world, List<Located> strays) {
        Map<GeoPoint, Located> far = new HashMap<>();
        strays.forEach(stray -> far.put(stray.place(), stray));
        List<String> names = new ArrayList<>();
        world.city()
                .sites()
                .values()
                .forEach(site -> name(names, site.id().value(), far.get(site.place())));
        world.city()
                .containers()
                .values()
                .forEach(bin -> name(names, bin.id().value(), far.get(bin.place())));
        return names;
    }

    private static void name(List<String> names, String id, @Nullable Located stray) {
        if (stray != null) {
            String metres =
                    Double.isInfinite(stray.metres())
                            ? "no street within a kilometre"
                            : String.format(Locale.ROOT, "%.0f m", stray.metres());
            names.add("%s at %s: %s".formatted(id, stray.place(), metres));
        }
    }
}
