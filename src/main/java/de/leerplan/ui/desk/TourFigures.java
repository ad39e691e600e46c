package de.leerplan.ui.desk;

import de.leerplan.model.Tour;
import de.leerplan.operations.DayState;
import de.leerplan.operations.TruckState;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Tone;

import java.time.Duration;

/// One row of the tour table.
///
/// @param km driven so far
/// @param load share of the truck that is full, 0..1 and above
/// @param situation delay, or why there is none
record TourFigures(
        String stops, String km, double load, String loadText, String situation, Tone tone) {
    static final TourFigures NONE = new TourFigures("", "", 0, "", "", Tone.MUTED);

    private static final Duration NOTABLE = Duration.ofMinutes(10);

    static TourFigures of(DayState state, TruckState truck, Texts texts) {
        int left = truck.tour().map(Tour::collections).orElse(0);
        int done = truck.collected();
        double load = truck.truck().capacity().usedBy(truck.load());
        return new TourFigures(
                done + left == 0 ? "–" : done + "/" + (done + left),
                texts.number(truck.metres() / 1000, 1),
                load,
                texts.percent(load * 100),
                situation(state, truck, texts),
                tone(state, truck));
    }

    private static String situation(DayState state, TruckState truck, Texts texts) {
        if (!truck.fit()) {
            return texts.text("tours.unfit");
        }
        if (truck.home()) {
            return texts.text("tours.home");
        }
        if (truck.tour().isEmpty()) {
            return texts.text("tours.idle");
        }
        if (!truck.online()) {
            return texts.text("tours.offline");
        }
        return truck.done().isEmpty() && !truck.delay(state.now()).isPositive()
                ? texts.text("tours.from", texts.time(truck.truck().shift().from()))
                : texts.signedMinutes(truck.delay(state.now()));
    }

    private static Tone tone(DayState state, TruckState truck) {
        if (!truck.fit()) {
            return Tone.ALARM;
        }
        boolean working = truck.tour().isPresent() && !truck.home();
        boolean late = truck.delay(state.now()).compareTo(NOTABLE) >= 0;
        return working && (late || !truck.online()) ? Tone.WARNING : Tone.MUTED;
    }
}
