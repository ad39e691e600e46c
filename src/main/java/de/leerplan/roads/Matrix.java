package de.leerplan.roads;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Travel times and distances between all places of a list in an average hour, as two flat arrays.
/// Immutable.
public final class Matrix {
    /// Seconds and metres where no way leads: so many that nobody chooses it, so few that a hundred
    /// of them still fit an `int`.
    public static final int NO_WAY = 10_000_000;

    /// Of no places.
    public static final Matrix NONE = new Matrix(List.of(), new int[0], new int[0]);

    private final List<GeoPoint> places;
    private final int[] seconds;
    private final int[] metres;
    private final Map<GeoPoint, Integer> index;

    /// @param seconds rows one after another, `places.size()` squared numbers
    Matrix(List<GeoPoint> places, int[] seconds, int[] metres) {
        this.places = List.copyOf(places);
        this.seconds = seconds;
        this.metres = metres;
        index = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            index.putIfAbsent(places.get(i), i);
        }
    }

    public List<GeoPoint> places() {
        return places;
    }

    public int size() {
        return places.size();
    }

    /// Number of a place in this matrix, or −1.
    public int indexOf(GeoPoint place) {
        return index.getOrDefault(place, -1);
    }

    /// Travel time in seconds, or [#NO_WAY].
    public int seconds(int from, int to) {
        return seconds[from * places.size() + to];
    }

    /// Length of the way in metres, or [#NO_WAY].
    public int metres(int from, int to) {
        return metres[from * places.size() + to];
    }

    public Leg leg(int from, int to) {
        return new Leg(metres(from, to), seconds(from, to));
    }

    public boolean reaches(int from, int to) {
        return seconds(from, to) < NO_WAY;
    }

    /// Whether a way leads from every place to every other.
    public boolean isComplete() {
        for (int time : seconds) {
            if (time >= NO_WAY) {
                return false;
            }
        }
        return true;
    }

    /// The flat arrays, rows one after another; not to be changed.
    int[] allSeconds() {
        return seconds;
    }

    int[] allMetres() {
        return metres;
    }

    /// This matrix for other places; those it does not know get zeros, to be filled in.
    Matrix rearranged(List<GeoPoint> wanted) {
        int n = wanted.size();
        int[] old = new int[n];
        for (int i = 0; i < n; i++) {
            old[i] = indexOf(wanted.get(i));
        }
        int[] newSeconds = new int[n * n];
        int[] newMetres = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (old[i] >= 0 && old[j] >= 0) {
                    newSeconds[i * n + j] = seconds[old[i] * places.size() + old[j]];
                    newMetres[i * n + j] = metres(old[i], old[j]);
                }
            }
        }
        return new Matrix(wanted, newSeconds, newMetres);
    }

    /// Numbers of those of `wanted` that this matrix does not know.
    List<Integer> missing(List<GeoPoint> wanted) {
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (indexOf(wanted.get(i)) < 0) {
                missing.add(i);
            }
        }
        return missing;
    }
}
