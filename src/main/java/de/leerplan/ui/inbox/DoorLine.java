package de.leerplan.ui.inbox;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Door;
import de.leerplan.ui.Texts;

import java.util.List;

/// A door and how it is.
///
/// @param trouble what is wrong with it and how to mend it; empty if nothing is
record DoorLine(String name, String address, String state, String trouble, boolean open) {
    static List<DoorLine> of(DayState state, Texts texts) {
        return state.tally().sources().allDoors().stream().map(door -> line(door, texts)).toList();
    }

    private static DoorLine line(Door door, Texts texts) {
        String name =
                door.kind() == Door.Kind.NETWORK_SERVER
                        ? texts.of(door.kind(), door.name())
                        : texts.of(door.kind());
        return new DoorLine(
                name,
                door.address(),
                texts.of(door.state()),
                texts.beginning(texts.of(door.saying(), otherwise(door, texts))),
                door.state().open());
    }

    /// As older journals have it.
    private static String otherwise(Door door, Texts texts) {
        return door.detail().isEmpty() ? "" : texts.text("notice.technically", door.detail());
    }
}
