/// The truck's side of the tour protocol: the unit that speaks it over MQTT, and a simulated crew
/// that drives what was ordered. A fleet of them plays a sample day. What is simulated never reads
/// a clock and never draws luck: the same orders at the same times give the same day.
@NullMarked
package de.leerplan.trucks.onboard;

import org.jspecify.annotations.NullMarked;
