package de.leerplan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which radio device sits in which container.
public interface DeviceBook {
    DeviceBook EMPTY = _ -> Optional.empty();

    Optional<Device> device(DevEui eui);

    /// Of two entries for one device the later counts.
    static DeviceBook of(List<Device> devices) {
        Map<DevEui, Device> byEui = new HashMap<>();
        devices.forEach(device -> byEui.put(device.eui(), device));
        return eui -> Optional.ofNullable(byEui.get(eui));
    }
}
