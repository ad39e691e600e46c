package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// Milesight WS201, a small level sensor that also reckons what remains, usually on port 85.
final class Ws201 implements SensorDecoder {
    @Override
    public List<String> models() {
        return List.of("ws201");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        return MilesightChannels.read(payload, Ws201::channel);
    }

    private static SensorReport channel(int key, PayloadReader data, SensorReport before)
            throws Malformed {
        return switch (key) {
            case 0x0175 -> before.withBattery(data.u8());
            case 0x0382 -> before.withDistance(data.u16Little());
            case 0x04D6 -> before.withFill(data.u8());
            default -> MilesightChannels.unknown(data, before);
        };
    }
}
