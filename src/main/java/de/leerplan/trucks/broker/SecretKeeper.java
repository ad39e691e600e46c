package de.leerplan.trucks.broker;

/// Keeps secrets beyond a restart.
@FunctionalInterface
public interface SecretKeeper {
    /// Where nothing outlives the program.
    SecretKeeper FORGETFUL = (_, _) -> {};

    /// Replaces what is kept for a user.
    ///
    /// @param secret empty to lock the user out
    void keep(String user, String secret);
}
