package de.leerplan.operations;

import de.leerplan.model.Saying;

import java.util.Optional;

/// A way by which readings come in, and how it is.
///
/// @param name of the way: the network server's in the settings, else `http` or `mqtt`
/// @param address where it is
/// @param detail what was said of it last, in technical words; empty if there is nothing to say
/// @param saying the same for any language; empty too where an older journal tells of it
public record Door(
        String name,
        Kind kind,
        String address,
        State state,
        String detail,
        Optional<Saying> saying) {
    /// One of which there is nothing more to say.
    public Door(String name, Kind kind, String address, State state) {
        this(name, kind, address, state, "", Optional.empty());
    }

    /// Who goes to whom.
    public enum Kind {
        /// Sources post to us.
        HTTP,
        /// Sources publish to our broker.
        MQTT,
        /// We fetch from a network server's broker.
        NETWORK_SERVER
    }

    /// How it is.
    public enum State {
        OPEN,
        /// Open, but the other side keeps nothing for us while the line is down.
        AT_MOST_ONCE,
        CONNECTING,
        UNREACHABLE,
        /// The other side does not take our name, password or token.
        REFUSED,
        /// The other side's certificate is not one we trust.
        UNTRUSTED,
        /// We are let in, but may not read what we are to read.
        FORBIDDEN;

        /// Whether readings come.
        public boolean open() {
            return this == OPEN || this == AT_MOST_ONCE;
        }
    }
}
