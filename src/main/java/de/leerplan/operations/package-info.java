/// The spine. Everything that happens is a `Fact`; one owner thread (`Operations`) journals it,
/// folds it into the `DayState` and hands the resulting intents to the edges, which stand behind
/// the ports `Journal`, `Planner`, `TruckLink` and `ScreenFeed`. The fold is pure: no clock, no
/// file, no chance; so a replayed day ends as the real one did.
@NullMarked
package de.leerplan.operations;

import org.jspecify.annotations.NullMarked;
