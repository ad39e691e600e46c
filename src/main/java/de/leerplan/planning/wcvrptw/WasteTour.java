package de.leerplan.planning.wcvrptw;

import java.util.List;

/// One vehicle's day: its stops from depot to depot, landfills included, and when it has lunch.
///
/// @param lunchAfter index into `stops`: lunch is taken behind that stop
/// @param atNext whether lunch is taken on arrival at the next stop, before its service
public record WasteTour(List<WasteStop> stops, int lunchAfter, boolean atNext) {
    public WasteTour {
        stops = List.copyOf(stops);
    }
}
