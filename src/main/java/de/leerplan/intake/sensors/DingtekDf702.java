package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// Dingtek DF702 for waste bins, port 3: 17 bytes, or 25 with its position.
final class DingtekDf702 implements SensorDecoder {
    private static final int WITH_PLACE = 25;
    private static final int WITHOUT_PLACE = 17;

    @Override
    public List<String> models() {
        return List.of("df702");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        int length = payload.length == WITH_PLACE ? WITH_PLACE : WITHOUT_PLACE;
        PayloadReader data = PayloadReader.ofLength(payload, length);
        data.expect(0x80, SensorFlaw.WRONG_HEAD);
        data.skip(3);
        data.expect(length, SensorFlaw.WRONG_LENGTH);
        SensorReport report = SensorReport.NOTHING.withDistance(data.u16());
        data.expect(length == WITH_PLACE ? 1 : 0, SensorFlaw.WRONG_PLACE_FLAG);
        if (length == WITH_PLACE) {
            float lon = data.f32Little();
            report = report.at(data.f32Little(), lon);
        }
        report = report.withCelsius(data.i8());
        int fullAndFire = data.skip(2).u8();
        int tiltAndBattery = data.u8();
        data.skip(3).expect(0x81, SensorFlaw.WRONG_END);
        return List.of(
                report.withAlarm(SensorAlarm.LEVEL, fullAndFire >> 4 != 0)
                        .withAlarm(SensorAlarm.FIRE, (fullAndFire & 0x0F) != 0)
                        .withAlarm(SensorAlarm.TILT, tiltAndBattery >> 4 != 0)
                        .withAlarm(SensorAlarm.BATTERY, (tiltAndBattery & 0x0F) != 0));
    }
}
