package de.leerplan.planning.day;

import java.util.List;

/// What one run of a benchmark of the tour search reached.
public interface BenchResult {
    String instance();

    long seed();

    /// Rules of the file that the tours break; empty if they keep all.
    List<String> faults();

    /// A line of the table.
    String row();

    /// An object of JSON on one line.
    String json();

    /// The tours as a text file.
    String solution();
}
