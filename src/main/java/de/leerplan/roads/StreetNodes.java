package de.leerplan.roads;

import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.graphhopper.reader.ReaderWay;

import de.leerplan.model.GeoPoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the nodes of streets lie, by OpenStreetMap's numbers: only tables of speeds ask for them,
/// so the file is read for it when the first comes.
final class StreetNodes {
    private final Path osm;
    private final LongObjectHashMap<GeoPoint> places = new LongObjectHashMap<>();
    private boolean read;

    StreetNodes(Path osm) {
        this.osm = osm;
    }

    /// @throws de.leerplan.model.Unusable if the file the network came from is gone or damaged
    synchronized Optional<GeoPoint> place(long node) {
        if (!read) {
            readStreets();
            read = true;
        }
        return Optional.ofNullable(places.get(node));
    }

    private void readStreets() {
        OsmElements elements = new OsmElements();
        List<ReaderWay> streets = new ArrayList<>();
        elements.read(
                OsmFile.of(osm),
                element -> {
                    if (element instanceof ReaderWay way && way.hasTag("highway")) {
                        streets.add(way);
                    }
                });
        for (ReaderWay street : streets) {
            for (LongCursor node : street.getNodes()) {
                elements.place(node.value).ifPresent(place -> places.put(node.value, place));
            }
        }
    }
}
