package de.leerplan.replay.city;

import java.io.IOException;
import java.nio.file.Path;

/// The schematic street network of Offenbach am Main as a file: named main streets roughly where
/// they are, everything between them invented.
public final class SchematicCity {
    private final CityMap map;

    private SchematicCity(CityMap map) {
        this.map = map;
    }

    /// Draws the city; takes some seconds.
    ///
    /// @param plan directory of the hand-drawn plan: `streets.txt`, `areas.txt`, `quarters.txt`,
    ///     `names.txt`
    /// @throws IOException if a file of the plan cannot be read
    public static SchematicCity draw(Path plan) throws IOException {
        return new SchematicCity(CityMap.draw(plan));
    }

    /// Writes the network as gzipped OSM XML; the same plan gives the same bytes.
    public void writeOsm(Path file) throws IOException {
        new CityWriter(map).write(file);
    }
}
