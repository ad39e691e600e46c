package de.leerplan.ui.inbox;

import de.leerplan.operations.DayState;
import de.leerplan.operations.Door;
import de.leerplan.ui.Texts;

import java.util.List;

/// A door and how it is.
record DoorLine(String name, String address, String state, boolean open) {
    static List<DoorLine> of(DayState state, Texts texts) {
        return state.tally().sources().allDoors().stream().map(door -> line(door, texts)).toList();
    }

    private static DoorLine line(Door door, Texts texts) {
        String said = texts.of(door.state());
        String name =
                door.kind() == Door.Kind.NETWORK_SERVER
                        ? texts.of(door.kind(), door.name())
                        : texts.of(door.kind());
        return new DoorLine(
                name,
                door.address(),
                door.detail().isEmpty()
                        ? said
                        : texts.text("inbox.door.detail", said, door.detail()),
                door.state().open());
    }
}
