package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// Elsys ELT with the ultrasonic head: type, value, and again. What follows a type that is not
/// known here cannot be made out and is left.
final class ElsysElt implements SensorDecoder {
    @Override
    public List<String> models() {
        return List.of("elt-ultrasonic", "elt-2", "elt");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        PayloadReader data = new PayloadReader(payload);
        SensorReport report = SensorReport.NOTHING;
        while (data.left() > 0) {
            switch (data.u8()) {
                case 0x01 -> report = report.withCelsius(data.i16() / 10.0);
                case 0x02 -> data.skip(1);
                case 0x03 -> data.skip(3);
                case 0x07 -> report = report.withVoltage(data.u16());
                case 0x0E -> report = report.withDistance(data.u16());
                case 0x14 -> data.skip(4);
                default -> data.giveUp();
            }
        }
        if (!report.saysSomething() && data.gaveUp()) {
            throw new Malformed(SensorFlaw.UNKNOWN_VALUE.of());
        }
        return report.saysSomething() ? List.of(report) : List.of();
    }
}
