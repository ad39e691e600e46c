package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// Paths nobody drives on: the towpath along the Main and two crossing paths through each park.
final class Footways {
    private static final double BESIDE_BANK = 9;

    private Footways() {}

    static List<Line> of(CityMap city) {
        List<Line> out = new ArrayList<>();
        for (Street river : city.plan().rivers()) {
            if (river.kind().equals("river")) {
                out.add(towpath(city, river.course()));
            }
        }
        for (Feature park : city.plan().features("park")) {
            paths(park.area(), out);
        }
        return out;
    }

    // The Main is drawn downstream, the town lies on its left bank.
    private static Line towpath(CityMap city, Line course) {
        Area water = city.plan().features("river").getFirst().area();
        double half = water.distanceToBorder(course.at(course.length() / 2));
        Line bank = course.shifted(half + BESIDE_BANK);
        return new Line(Simplified.line(bank.points(), 1));
    }

    private static void paths(Area park, List<Line> out) {
        List<Vec> corners = park.corners();
        int half = corners.size() / 2;
        for (int start : new int[] {half / 4, half * 3 / 4}) {
            Vec from = corners.get(start);
            Vec to = corners.get(start + half);
            Vec bend = park.centre().plus(to.minus(from).left().times(0.06));
            Line path = Spline.open(List.of(from, bend, to));
            out.add(new Line(Simplified.line(path.points(), 1)));
        }
    }
}
