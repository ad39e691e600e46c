package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// Numbered places; one nearer than `apart` metres to a known place is that place.
final class Places {
    private static final int COLUMNS = 512;

    private final double apart;
    private final List<Vec> all = new ArrayList<>();
    private final List<List<Integer>> cells = new ArrayList<>();

    Places(double apart) {
        this.apart = apart;
        for (int i = 0; i < COLUMNS * COLUMNS; i++) {
            cells.add(List.of());
        }
    }

    List<Vec> all() {
        return all;
    }

    /// The number of the place at `point`, a new one if there is none near.
    int at(Vec point) {
        int best = -1;
        for (int row = -1; row <= 1; row++) {
            for (int column = -1; column <= 1; column++) {
                Vec shifted = point.plus(new Vec(column * apart, row * apart));
                for (int known : cells.get(cell(shifted))) {
                    double distance = all.get(known).distance(point);
                    if (distance < apart
                            && (best < 0 || distance < all.get(best).distance(point))) {
                        best = known;
                    }
                }
            }
        }
        return best >= 0 ? best : add(point);
    }

    private int add(Vec point) {
        int cell = cell(point);
        List<Integer> grown = new ArrayList<>(cells.get(cell));
        grown.add(all.size());
        cells.set(cell, grown);
        all.add(point);
        return all.size() - 1;
    }

    private int cell(Vec point) {
        int column = Math.floorMod((int) Math.floor(point.x() / apart), COLUMNS);
        int row = Math.floorMod((int) Math.floor(point.y() / apart), COLUMNS);
        return row * COLUMNS + column;
    }
}
