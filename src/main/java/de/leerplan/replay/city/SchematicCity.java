package de.leerplan.replay.city;

import de.leerplan.model.District;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The schematic street network of Offenbach am Main as a file: named main streets roughly where
/// they are, everything between them invented.
public final class SchematicCity {
    private final CityMap map;

    private final List<Spot> spots;

    private SchematicCity(CityMap map, List<Spot> spots) {
        this.map = map;
        this.spots = List.copyOf(spots);
    }

    /// Draws the city; takes some seconds.
    ///
    /// @param plan directory of the hand-drawn plan: `streets.txt`, `areas.txt`, `quarters.txt`,
    ///     `names.txt`, `places.txt`, `beyond.txt`
    /// @throws IOException if a file of the plan cannot be read
    public static SchematicCity draw(Path plan) throws IOException {
        CityMap map = CityMap.draw(plan);
        return new SchematicCity(map, new Spots(map).find(new PlanReader(plan).places()));
    }

    /// Where containers stand, district by district.
    public List<Spot> spots() {
        return spots;
    }

    /// The districts with the places of their names.
    public List<District> districts() {
        return map.plan().quarters().stream()
                .map(quarter -> new District(quarter.name(), Frame.geo(quarter.centre())))
                .toList();
    }

    /// Writes the network as gzipped OSM XML; the same plan gives the same bytes.
    public void writeOsm(Path file) throws IOException {
        new CityWriter(map).write(file);
    }
}
