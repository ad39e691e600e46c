package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.HexFormat;
import java.util.List;

/// Decodes what stands in hexadecimal in a manual.
final class Decoded {
    private Decoded() {}

    static SensorReport one(SensorDecoder decoder, int port, String hex) throws Malformed {
        List<SensorReport> reports = all(decoder, port, hex);
        if (reports.size() != 1) {
            throw new AssertionError("One report, not " + reports);
        }
        return reports.getFirst();
    }

    static List<SensorReport> all(SensorDecoder decoder, int port, String hex) throws Malformed {
        return decoder.decode(port, HexFormat.of().parseHex(hex));
    }
}
