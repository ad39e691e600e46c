package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// Milesight EM400-TLD (laser), -MUD and -UDL (ultrasonic), usually on port 85. Channels from 83
/// on repeat a value together with the alarm it raised.
final class Em400 implements SensorDecoder {
    @Override
    public List<String> models() {
        return List.of("em400-tld", "em400-mud", "em400-udl");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        return MilesightChannels.read(payload, Em400::channel);
    }

    private static SensorReport channel(int key, PayloadReader data, SensorReport before)
            throws Malformed {
        return switch (key) {
            case 0x0175 -> before.withBattery(data.u8());
            case 0x0367 -> before.withCelsius(data.i16Little() / 10.0);
            case 0x0482 -> before.withDistance(data.u16Little());
            case 0x0500 -> before.withAlarm(SensorAlarm.TILT, data.u8() != 0);
            case 0x8367 -> {
                SensorReport warm = before.withCelsius(data.i16Little() / 10.0);
                yield warm.withAlarm(SensorAlarm.TEMPERATURE, data.u8() == 1);
            }
            case 0x8482 -> {
                SensorReport filled = before.withDistance(data.u16Little());
                yield filled.withAlarm(SensorAlarm.LEVEL, data.u8() == 1);
            }
            default -> MilesightChannels.unknown(data, before);
        };
    }
}
