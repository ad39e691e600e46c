package de.leerplan.reports.tour;

import de.leerplan.model.Container;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Stop;

import java.util.List;
import java.util.Optional;

/// One line of a tour sheet.
///
/// @param number of the stop in the whole day's tour, from 1
/// @param promised whether it belongs to the base, on which the crew may rely
/// @param path course of the drive from the stop before; empty where none is known
/// @param code id of the container or site; empty for a break
/// @param name where it is, as crews say it; empty for a break
/// @param instructions what the crew should know there; empty if nothing
/// @param container what is emptied there; empty for every other stop
public record SheetStop(
        int number,
        boolean promised,
        Stop stop,
        List<GeoPoint> path,
        String code,
        String name,
        String instructions,
        Optional<Container> container) {
    public SheetStop {
        path = List.copyOf(path);
    }
}
