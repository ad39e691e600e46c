package de.leerplan.planning.day;

import de.leerplan.planning.fleet.FleetProblem;

import java.util.List;

/// A search that OptaPlanner's custom phase runs slice by slice.
public interface Searching {
    FleetProblem problem();

    /// Searches until `share` of its budget is used up, 0 to 1; the last slice is 1.
    void until(double share);

    /// The best tours so far, as visits of each vehicle in order.
    List<int[]> orders();

    /// What they cost by the search's own reckoning, thousandths of a cent.
    long price();
}
