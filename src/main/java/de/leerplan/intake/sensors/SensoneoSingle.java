package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.Arrays;
import java.util.List;

/// Sensoneo Single Sensor 3.0: up to four echoes in steps of two centimetres. Not verified against
/// a real message.
final class SensoneoSingle implements SensorDecoder {
    private static final int LENGTH = 17;
    private static final int FIRE = 0x02;
    private static final int TILT = 0x04;
    private static final int LOWEST_MILLIVOLTS = 2500;
    private static final int MILLIVOLTS_PER_STEP = 10;
    private static final int MILLIMETRES_PER_STEP = 20;

    @Override
    public List<String> models() {
        return List.of("sensoneo-single", "single-sensor-3.0");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        PayloadReader data = PayloadReader.ofLength(payload, LENGTH);
        data.expect(0xFF, SensorFlaw.WRONG_HEAD);
        int events = data.skip(7).u8();
        int[] echoes = {data.u8(), data.u8(), data.u8(), data.u8()};
        int millivolts = LOWEST_MILLIVOLTS + MILLIVOLTS_PER_STEP * data.u8();
        int celsius = data.i8();
        return List.of(
                SensorReport.NOTHING
                        .withDistance(middle(echoes) * MILLIMETRES_PER_STEP)
                        .withCelsius(celsius)
                        .withVoltage(millivolts)
                        .withAlarm(SensorAlarm.TILT, (events & TILT) != 0)
                        .withAlarm(SensorAlarm.FIRE, (events & FIRE) != 0));
    }

    /// The middle one of the echoes that came back; of two the farther one.
    private static int middle(int[] echoes) throws Malformed {
        int[] heard = Arrays.stream(echoes).filter(echo -> echo > 0).sorted().toArray();
        if (heard.length == 0) {
            throw new Malformed(SensorFlaw.NO_ECHO.of());
        }
        return heard[heard.length / 2];
    }
}
