package de.leerplan.ui.desk;

import de.leerplan.model.TruckId;
import de.leerplan.ui.Tone;

import java.util.List;

/// One truck's day on the timeline.
///
/// @param place in the fleet, from 0; decides the colour
/// @param delay as words, at the end of the lane, or that the truck stands; empty if not worth a
///     word
/// @param working false for a truck that is out of service
record Lane(
        TruckId truck, int place, List<Block> blocks, String delay, Tone tone, boolean working) {
    Lane {
        blocks = List.copyOf(blocks);
    }
}
