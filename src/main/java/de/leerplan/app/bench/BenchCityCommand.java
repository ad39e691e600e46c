package de.leerplan.app.bench;

import de.leerplan.app.CommonOptions;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.RoadConditions;
import de.leerplan.model.Truck;
import de.leerplan.model.Unusable;
import de.leerplan.planning.FleetTimes;
import de.leerplan.planning.FleetTravel;
import de.leerplan.planning.day.CityBench;
import de.leerplan.replay.SampleCity;
import de.leerplan.replay.SampleData;
import de.leerplan.roads.Curbs;
import de.leerplan.roads.FleetRoads;
import de.leerplan.roads.TruckProfile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/// `leerplan bench city FILE`: time and memory of planning a city with very many containers.
@Command(
        name = "city",
        mixinStandardHelpOptions = true,
        description = "Plans a made-up day with very many containers in a city of your own.")
final class BenchCityCommand implements Runnable {
    private static final String HEAD =
            "%7s %7s %11s %10s %9s %8s %9s %8s %7s"
                    .formatted(
                            "stops",
                            "trucks",
                            "prepare ms",
                            "travel ms",
                            "plan ms",
                            "placed",
                            "next ms",
                            "MB",
                            "classes");

    private static final String ROW = "%7d %7d %11.0f %10.0f %9.0f %8d %9.0f %8.0f %7d";
    private static final String JSON =
            "{\"bench\":\"city\",\"stops\":%d,\"trucks\":%d,\"prepare_ms\":%.0f,"
                    + "\"travel_ms\":%.0f,\"plan_ms\":%.0f,\"placed\":%d,\"next_ms\":%.0f,"
                    + "\"kept_mb\":%.1f,\"classes\":%d,\"full_tables_mb\":%.1f}";

    @Parameters(paramLabel = "FILE", description = "Extract of OpenStreetMap.")
    private Path file;

    @Option(
            names = "--places",
            defaultValue = "5000",
            description = "Containers, sites and depot (default: ${DEFAULT-VALUE}).")
    private int places;

    @Option(
            names = "--trucks",
            defaultValue = "60",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private int trucks;

    @Option(
            names = "--classes",
            description =
                    "Trucks of all sizes of the sample fleet, with ways of their own where signs"
                            + " tell them apart.")
    private boolean classes;

    @Mixin private CommonOptions options;
    @Spec private CommandSpec spec;

    BenchCityCommand() {}

    @Override
    public void run() {
        if (places < 10 || places > 50_000 || trucks < 1 || trucks > 1000) {
            throw new Unusable(
                    places + " places and " + trucks + " trucks",
                    "choose from 10 to 50000, and from 1 to 1000");
        }
        Path cache = options.folders().roads();
        City sample = SampleCity.read(SampleData.folder());
        List<Truck> fleet = fleet(sample);
        City city = with(fleet, sample);
        FleetRoads roads = FleetRoads.open(file, cache, TruckProfile.REAR_LOADER, city, Curbs.ALL);
        List<GeoPoint> all = roads.usual().roadside(places, new Random(options.seed()));
        double before = usedMegabytes();
        long start = System.nanoTime();
        FleetTimes times = new FleetTimes(roads, all.getFirst(), all);
        double prepared = (System.nanoTime() - start) / 1e6;
        CityBench.Result result =
                CityBench.run(() -> ways(times, all, fleet), trucks, options.seed());
        double used = usedMegabytes() - before;
        PrintWriter out = spec.commandLine().getOut();
        out.println(HEAD);
        out.println(filled(ROW, result, prepared, used, roads.networks().size()));
        out.println(filled(JSON, result, prepared, used, roads.networks().size()));
        java.lang.ref.Reference.reachabilityFence(times);
    }

    /// All of the sample fleet, or the largest of it, which drives as the usual truck does.
    private List<Truck> fleet(City sample) {
        List<Truck> all = List.copyOf(sample.trucks().values());
        return classes
                ? all
                : all.stream().max(Comparator.comparingInt(Truck::grossKg)).stream().toList();
    }

    private static City with(List<Truck> fleet, City like) {
        return City.of(
                like.name(),
                like.zone(),
                like.schematic(),
                like.districts(),
                List.copyOf(like.containers().values()),
                fleet,
                List.copyOf(like.sites().values()));
    }

    private static CityBench.FleetWays ways(
            FleetTimes times, List<GeoPoint> places, List<Truck> fleet) {
        FleetTravel travel = times.among(places, RoadConditions.USUAL, fleet);
        List<Integer> classes =
                fleet.stream()
                        .map(truck -> Objects.requireNonNull(travel.classes().get(truck.id())))
                        .toList();
        return new CityBench.FleetWays(travel.tables(), travel.barred(), classes);
    }

    private static double usedMegabytes() {
        Runtime java = Runtime.getRuntime();
        System.gc();
        return (java.totalMemory() - java.freeMemory()) / 1e6;
    }

    private static String filled(
            String format, CityBench.Result r, double prepared, double used, int classes) {
        return String.format(
                Locale.ROOT,
                format,
                r.stops(),
                r.trucks(),
                prepared,
                r.travelMillis(),
                r.planMillis(),
                r.placed(),
                r.nextMillis(),
                used,
                classes,
                24.0 * (r.stops() + 3) * (r.stops() + 3) / 1e6);
    }
}
