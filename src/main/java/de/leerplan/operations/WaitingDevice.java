package de.leerplan.operations;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.time.Instant;

/// A radio device that sits in no container as far as we know, and what it has sent so far.
///
/// @param source who passed on its last message
/// @param signals the newest ones, at most `KEPT`
/// @param heard how many came in all
/// @param firstAt when the first of them was measured
/// @param lastAt when the newest came
public record WaitingDevice(
        String device,
        String source,
        PVector<Signal> signals,
        int heard,
        Instant firstAt,
        Instant lastAt) {
    /// So many signals wait with a device: a fortnight of six-hourly ones.
    public static final int KEPT = 50;

    static WaitingDevice first(String source, Signal signal, Instant at) {
        return new WaitingDevice(
                signal.device(), source, TreePVector.singleton(signal), 1, signal.measuredAt(), at);
    }

    WaitingDevice again(String newSource, Signal signal, Instant at) {
        PVector<Signal> kept = signals.size() < KEPT ? signals : signals.minus(0);
        return new WaitingDevice(device, newSource, kept.plus(signal), heard + 1, firstAt, at);
    }

    /// The type of its sensor as the network server last said it; empty if it never did.
    public String sensor() {
        return signals.get(signals.size() - 1).sensor();
    }
}
