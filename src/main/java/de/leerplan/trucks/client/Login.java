package de.leerplan.trucks.client;

/// Who connects. The name is user name and client id in one, so that nobody takes another's place.
public record Login(String name, String secret) {
    /// Never shows the secret.
    @Override
    public String toString() {
        return "Login " + name;
    }
}
