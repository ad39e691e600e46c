package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// Milesight EM310-UDL, ultrasonic, usually on port 85.
final class Em310Udl implements SensorDecoder {
    @Override
    public List<String> models() {
        return List.of("em310-udl");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        return MilesightChannels.read(payload, Em310Udl::channel);
    }

    private static SensorReport channel(int key, PayloadReader data, SensorReport before)
            throws Malformed {
        return switch (key) {
            case 0x0175 -> before.withBattery(data.u8());
            case 0x0382 -> before.withDistance(data.u16Little());
            case 0x0400 -> before.withAlarm(SensorAlarm.TILT, data.u8() != 0);
            default -> MilesightChannels.unknown(data, before);
        };
    }
}
