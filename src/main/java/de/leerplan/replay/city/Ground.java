package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where side streets may run: inside the built-up areas, clear of waters, parks, railways and
/// motorways.
final class Ground {
    private static final double BESIDE_RAILS = 24;
    private static final double BESIDE_MOTORWAY = 32;
    private static final double BESIDE_WATER = 22;
    private static final double BESIDE_PARK = 6;

    private record Obstacle(Box box, Line outline, Optional<Area> area, double margin) {
        boolean blocks(Vec point) {
            return box.contains(point, margin)
                    && (outline.distance(point) < margin
                            || area.map(a -> a.contains(point)).orElse(false));
        }
    }

    private final List<Area> built;
    private final List<Obstacle> obstacles = new ArrayList<>();

    Ground(CityPlan plan) {
        built = areas(plan, "built");
        block(areas(plan, "river", "basin"), BESIDE_WATER);
        block(areas(plan, "park", "cemetery", "stadium", "forest"), BESIDE_PARK);
        plan.railways().forEach(rail -> block(rail.course(), BESIDE_RAILS));
        plan.streets().stream()
                .filter(Street::passesAbove)
                .forEach(way -> block(way.course(), BESIDE_MOTORWAY));
    }

    boolean open(Vec point) {
        return built.stream().anyMatch(area -> area.contains(point))
                && obstacles.stream().noneMatch(obstacle -> obstacle.blocks(point));
    }

    private void block(List<Area> areas, double margin) {
        for (Area area : areas) {
            List<Vec> ring = new ArrayList<>(area.corners());
            ring.add(ring.getFirst());
            Line outline = new Line(ring);
            obstacles.add(new Obstacle(Box.around(outline), outline, Optional.of(area), margin));
        }
    }

    private void block(Line line, double margin) {
        obstacles.add(new Obstacle(Box.around(line), line, Optional.empty(), margin));
    }

    private static List<Area> areas(CityPlan plan, String... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> plan.features(kind).stream())
                .map(Feature::area)
                .toList();
    }
}
