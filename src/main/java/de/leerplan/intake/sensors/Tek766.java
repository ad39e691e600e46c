package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Tekelek TEK766, ultrasonic, message of type 0x10: the last four measurements, newest first, six
/// hours apart, in centimetres.
final class Tek766 implements SensorDecoder {
    private static final int LENGTH = 20;
    private static final int MEASUREMENTS = 4;
    private static final Duration APART = Duration.ofHours(6);

    @Override
    public List<String> models() {
        return List.of("tek766");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        PayloadReader data = PayloadReader.ofLength(payload, LENGTH);
        data.expect(0x10, SensorFlaw.WRONG_TYPE);
        // Product, alarms whose meaning each device is given, and a counter.
        data.skip(3);
        List<SensorReport> reports = new ArrayList<>();
        for (int i = 0; i < MEASUREMENTS; i++) {
            int centimetres = data.u16();
            int celsius = data.i8();
            data.skip(1);
            reports.add(
                    SensorReport.NOTHING
                            .withDistance(centimetres * 10)
                            .withCelsius(celsius)
                            .agedBy(APART.multipliedBy(i)));
        }
        return reports;
    }
}
