package de.leerplan.operations;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.util.Comparator;
import java.util.List;

/// Radio devices that people assigned to containers, and those that wait for it.
///
/// @param placed by device
/// @param waiting by device, at most `MOST`
/// @param wanted devices just assigned, whose signals are to be taken in
/// @param asked devices whose signals are being taken in
public record DeviceBoard(
        PMap<String, PlacedDevice> placed,
        PMap<String, WaitingDevice> waiting,
        PVector<String> wanted,
        PVector<String> asked) {
    /// More than that many are no new sensors but somebody's error; the longest silent one goes.
    public static final int MOST = 500;

    static final DeviceBoard EMPTY =
            new DeviceBoard(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    TreePVector.empty(),
                    TreePVector.empty());

    /// Those that still need a container, the newest first.
    public List<WaitingDevice> homeless() {
        return waiting.values().stream()
                .filter(device -> !placed.containsKey(device.device()))
                .sorted(
                        Comparator.comparing(WaitingDevice::firstAt)
                                .reversed()
                                .thenComparing(WaitingDevice::device))
                .toList();
    }

    DeviceBoard heard(WaitingDevice device) {
        PMap<String, WaitingDevice> known = waiting;
        if (!known.containsKey(device.device()) && known.size() >= MOST) {
            WaitingDevice silent =
                    known.values().stream()
                            .min(
                                    Comparator.comparing(WaitingDevice::lastAt)
                                            .thenComparing(WaitingDevice::device))
                            .orElseThrow();
            known = known.minus(silent.device());
        }
        return new DeviceBoard(placed, known.plus(device.device(), device), wanted, asked);
    }

    DeviceBoard place(PlacedDevice device) {
        String name = device.device();
        return new DeviceBoard(
                placed.plus(name, device),
                waiting,
                waiting.containsKey(name) ? wanted.plus(name) : wanted,
                asked);
    }

    DeviceBoard askedFor() {
        return new DeviceBoard(placed, waiting, TreePVector.empty(), asked.plusAll(wanted));
    }

    /// Whose signals a restart found still waiting is asked for again.
    DeviceBoard askedAgain() {
        return new DeviceBoard(placed, waiting, wanted.plusAll(asked), TreePVector.empty());
    }

    DeviceBoard takenIn(String device) {
        return new DeviceBoard(placed, waiting.minus(device), wanted, asked.minus(device));
    }
}
