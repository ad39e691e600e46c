/// The rich problem of one working day in plain numbers: trucks that differ, unloading as often as
/// needed, breaks, time windows, optional visits, one price. `Course` says what a given order of
/// visits costs one truck; `FleetTours` lets the search change orders with constant-time checks.
///
/// Times are whole numbers from one origin (seconds in the day's plan), prices are thousandths of
/// a cent, loads are any whole unit.
@NullMarked
package de.leerplan.planning.fleet;

import org.jspecify.annotations.NullMarked;
