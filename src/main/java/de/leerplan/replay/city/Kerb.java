package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// A place beside a named street where a container can stand.
///
/// @param number the house number there
record Kerb(Stretch street, Vec place, int number, Quarter quarter) {
    private static final double BESIDE = 9;
    private static final double STEP = 22;
    private static final double PER_HOUSE = 16;

    String address() {
        return street.name() + " " + number;
    }

    /// Both sides of all named streets inside the districts, a step apart, clear of junctions.
    static List<Kerb> along(CityMap city) {
        List<Area> built = city.plan().features("built").stream().map(Feature::area).toList();
        List<Kerb> out = new ArrayList<>();
        for (Stretch stretch : city.stretches()) {
            if (stretch.name().isEmpty() || stretch.kind().equals("motorway")) {
                continue;
            }
            Line course = stretch.course(city.network().junctions());
            for (double metres = 14; metres < course.length() - 12; metres += STEP) {
                Vec middle = course.at(metres);
                if (built.stream().anyMatch(area -> area.contains(middle))) {
                    out.addAll(pair(city, stretch, course, metres));
                }
            }
        }
        return out;
    }

    private static List<Kerb> pair(CityMap city, Stretch stretch, Line course, double metres) {
        Vec middle = course.at(metres);
        Vec across = course.at(metres + 2).minus(course.at(metres - 2)).unit().left();
        Quarter quarter = city.plan().quarterAt(middle);
        int odd = 1 + 2 * (int) (metres / PER_HOUSE);
        return List.of(
                new Kerb(stretch, middle.plus(across.times(BESIDE)), odd, quarter),
                new Kerb(stretch, middle.minus(across.times(BESIDE)), odd + 1, quarter));
    }
}
