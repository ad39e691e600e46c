package de.leerplan.roads;

import de.leerplan.model.Leg;

import java.util.Arrays;

/// How far it is from one place to many, in the order they were asked for.
public final class Row {
    private final int[] seconds;
    private final int[] metres;

    Row(int[] seconds, int[] metres) {
        this.seconds = seconds;
        this.metres = metres;
    }

    Row at(double pace) {
        return new Row(
                Arrays.stream(seconds).map(time -> Matrix.paced(time, pace)).toArray(), metres);
    }

    public int size() {
        return seconds.length;
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
