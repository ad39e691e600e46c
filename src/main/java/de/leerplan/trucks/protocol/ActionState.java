package de.leerplan.trucks.protocol;

/// What came of an instant action.
///
/// @param text for people: why it failed; empty otherwise
public record ActionState(String actionId, Status actionStatus, String text) {
    /// As in VDA 5050.
    public enum Status {
        WAITING,
        RUNNING,
        FINISHED,
        FAILED
    }

    public ActionState {
        Ids.require(actionId);
    }
}
