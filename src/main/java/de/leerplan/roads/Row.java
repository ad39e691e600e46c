package de.leerplan.roads;

import de.leerplan.model.Leg;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// How far it is from one place to many, in the order they were asked for.
public final class Row {
    private final int[] seconds;
    private final int[] metres;

    Row(int[] seconds, int[] metres) {
        this.seconds = seconds;
        this.metres = metres;
    }

    /// Whether no way leads to some of the places.
    public boolean isCut() {
        return Arrays.stream(seconds).anyMatch(time -> time >= Matrix.NO_WAY);
    }

    /// For other places.
    ///
    /// @param now for each place its new number, negative if it has none
    /// @param size of the new row; places it does not know get zeros, to be filled in
    Row renumbered(int[] now, int size) {
        Row row = new Row(new int[size], new int[size]);
        for (int i = 0; i < now.length; i++) {
            if (now[i] >= 0) {
                row.seconds[now[i]] = seconds[i];
                row.metres[now[i]] = metres[i];
            }
        }
        return row;
    }

    /// Fills in one way from another row.
    void put(int to, Row other, int there) {
        seconds[to] = other.seconds[there];
        metres[to] = other.metres[there];
    }

    void write(DataOutputStream out) throws IOException {
        NearFile.write(seconds, out);
        NearFile.write(metres, out);
    }

    Leg leg(int to) {
        return new Leg(metres[to], seconds[to]);
    }

    /// Travel time in seconds, or [Matrix#NO_WAY].
    public int seconds(int to) {
        return seconds[to];
    }

    /// Length of the way in metres, or [Matrix#NO_WAY].
    public int metres(int to) {
        return metres[to];
    }
}
