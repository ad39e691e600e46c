package de.leerplan.replay;

import de.leerplan.model.Container;
import de.leerplan.replay.city.SchematicCity;
import de.leerplan.replay.city.Spot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes the sample city from its hand-drawn plan: street network, containers and recorded days.
/// The fleet and the sites are written by hand. Everything is seeded; the same plan gives the same
/// bytes.
public final class SampleDataGenerator {
    public static final String NETWORK = "offenbach-schematic.osm.gz";

    private SampleDataGenerator() {}

    /// @param plan folder of the hand-drawn plan
    /// @param target folder to write to, made if needed
    /// @param seed of the days' chance; 0 makes the days that come with the program
    public static void write(Path plan, Path target, long seed) throws IOException {
        SchematicCity city = SchematicCity.draw(plan);
        Files.createDirectories(target);
        city.writeOsm(target.resolve(NETWORK));
        List<Spot> spots = ContainerMaker.numbered(city.spots());
        List<Container> containers = new ContainerMaker().containers(spots);
        ContainerFile.write(target.resolve("containers.csv"), containers);
        ContainerFile.writeDistricts(target.resolve("districts.csv"), city.districts());
        writeDays(containers, spots, target.resolve("days"), seed);
    }

    private static void writeDays(
            List<Container> containers, List<Spot> spots, Path target, long seed)
            throws IOException {
        for (DayScript usual : DayScripts.all()) {
            DayScript day = usual.withSeed(usual.seed() + seed);
            DayMaker maker = new DayMaker(containers, spots, day);
            Truth truth = maker.truth();
            DayFiles.write(target.resolve(day.folder()), day, maker.facts(truth), truth);
        }
    }
}
