package de.leerplan.ui.inbox;

import de.leerplan.model.ContainerId;
import de.leerplan.operations.WaitingDevice;
import de.leerplan.ui.Order;

import java.util.List;
import java.util.Optional;

/// A device that is being assigned: which one, to which container, with which sensor.
public final class InboxModel {
    private final List<String> sensors;
    private Optional<WaitingDevice> device = Optional.empty();
    private Optional<ContainerId> container = Optional.empty();
    private String sensor = "";

    /// @param sensors types of sensors that we can read
    public InboxModel(List<String> sensors) {
        this.sensors = List.copyOf(sensors);
    }

    Optional<WaitingDevice> device() {
        return device;
    }

    Optional<ContainerId> container() {
        return container;
    }

    /// @return whether it is another one than before; then nothing is chosen for it yet
    boolean setDevice(Optional<WaitingDevice> chosen) {
        boolean other =
                !chosen.map(WaitingDevice::device).equals(device.map(WaitingDevice::device));
        device = chosen;
        if (other) {
            container = Optional.empty();
            sensor = "";
        }
        return other;
    }

    void setContainer(Optional<ContainerId> chosen) {
        container = chosen;
    }

    /// @param type empty to go by what the network server says
    void setSensor(String type) {
        sensor = type.strip();
    }

    /// What is missing; empty if it can be assigned.
    Optional<Lack> lack() {
        if (device.isEmpty()) {
            return Optional.of(Lack.DEVICE);
        }
        if (!sensor.isEmpty() && sensors.stream().noneMatch(sensor::equalsIgnoreCase)) {
            return Optional.of(Lack.SENSOR);
        }
        return container.isEmpty() ? Optional.of(Lack.CONTAINER) : Optional.empty();
    }

    /// Empty while something is missing.
    public Optional<Order.Assign> order() {
        return lack().isPresent()
                ? Optional.empty()
                : device.flatMap(d -> container.map(c -> new Order.Assign(d.device(), c, sensor)));
    }
}
