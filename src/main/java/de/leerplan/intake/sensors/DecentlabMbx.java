package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// Decentlab DL-MBX, ultrasonic, port 1, protocol version 2. Flags say which sensors follow.
final class DecentlabMbx implements SensorDecoder {
    private static final int DISTANCE = 1;
    private static final int BATTERY = 2;

    @Override
    public List<String> models() {
        return List.of("dl-mbx");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        PayloadReader data = new PayloadReader(payload);
        data.expect(2, SensorFlaw.WRONG_VERSION);
        data.skip(2);
        int flags = data.u16();
        SensorReport report = SensorReport.NOTHING;
        if ((flags & DISTANCE) != 0) {
            report = report.withDistance(distance(data));
        }
        if ((flags & BATTERY) != 0) {
            report = report.withVoltage(data.u16());
        }
        return report.saysSomething() ? List.of(report) : List.of();
    }

    private static int distance(PayloadReader data) throws Malformed {
        int millimetres = data.u16();
        if (data.u16() == 0) {
            throw new Malformed(SensorFlaw.NO_SAMPLE.of());
        }
        return millimetres;
    }
}
