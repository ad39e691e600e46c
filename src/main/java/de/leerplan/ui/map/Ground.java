package de.leerplan.ui.map;

import de.leerplan.model.BaseMap;
import de.leerplan.model.MapClass;
import de.leerplan.model.MapFeature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The base map in world units, sorted by what its features are. Immutable; made once a city.
final class Ground {
    /// A line, area or single place with its name, which may be empty.
    record Feature(String name, Course course) {}

    private final Map<MapClass, List<Feature>> features = new EnumMap<>(MapClass.class);
    private final List<Chain> chains;

    Ground(BaseMap base) {
        for (MapFeature feature : base.features()) {
            if (!feature.points().isEmpty()) {
                Feature drawn = new Feature(feature.name(), Course.of(feature.points()));
                features.computeIfAbsent(feature.kind(), _ -> new ArrayList<>()).add(drawn);
            }
        }
        this.chains = Chain.of(base.features());
    }

    List<Feature> of(MapClass kind) {
        return features.getOrDefault(kind, List.of());
    }

    /// Named streets and rivers, their pieces joined.
    List<Chain> chains() {
        return chains;
    }
}
