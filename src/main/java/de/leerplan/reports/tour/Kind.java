package de.leerplan.reports.tour;

import de.leerplan.model.Stop;

/// What a stop is for, in the words of the tour protocol.
enum Kind {
    COLLECT,
    PICK_UP,
    UNLOAD,
    PAUSE,
    RETURN;

    static Kind of(Stop stop) {
        return switch (stop) {
            case Stop.Collect _ -> COLLECT;
            case Stop.Pickup _ -> PICK_UP;
            case Stop.Unload _ -> UNLOAD;
            case Stop.Pause _ -> PAUSE;
            case Stop.Return _ -> RETURN;
        };
    }
}
