package de.leerplan.intake.network;

/// What a broker is shown by us.
///
/// @param user empty if it wants none
/// @param password or token; empty if it wants none
public record NetworkLogin(String user, String password) {
    /// A token may stand in either place, so neither is shown.
    @Override
    public String toString() {
        return "NetworkLogin";
    }
}
