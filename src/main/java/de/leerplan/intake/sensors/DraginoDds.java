package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// Dragino LDDS75 and DDS45-LB, ultrasonic, port 2. A thermometer may be plugged in.
final class DraginoDds implements SensorDecoder {
    private static final int LENGTH = 8;

    /// Coldest and warmest that the thermometer measures, tenths of a degree; else it is missing.
    private static final int COLDEST = -550;

    private static final int WARMEST = 1250;

    @Override
    public List<String> models() {
        return List.of("ldds75", "dds75-lb", "dds45-lb", "ldds45");
    }

    @Override
    public List<SensorReport> decode(int port, byte[] payload) throws Malformed {
        PayloadReader data = PayloadReader.ofLength(payload, LENGTH);
        int millivolts = data.u16() & 0x3FFF;
        int millimetres = data.u16();
        int tenths = data.skip(1).i16();
        if (data.u8() == 0) {
            throw new Malformed(SensorFlaw.UNPLUGGED.of());
        }
        SensorReport report =
                SensorReport.NOTHING.withDistance(millimetres).withVoltage(millivolts);
        return List.of(
                tenths >= COLDEST && tenths <= WARMEST
                        ? report.withCelsius(tenths / 10.0)
                        : report);
    }
}
