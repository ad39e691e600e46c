/// Streets: reads OpenStreetMap data, answers travel time, distance and path for a collection
/// truck, and keeps up with closures. [de.leerplan.roads.RoadNetwork] is the way in; GraphHopper
/// imports the file and finds the street beside a place, a flat copy of its graph answers the many
/// questions of the planner. One set of rules, `TruckWeighting`, holds for both.
@NullMarked
package de.leerplan.roads;

import org.jspecify.annotations.NullMarked;
