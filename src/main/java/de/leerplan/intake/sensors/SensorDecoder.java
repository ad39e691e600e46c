package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// Understands what one family of sensors sends.
public interface SensorDecoder {
    /// Type names as network servers and master data write them, in small letters.
    List<String> models();

    /// @param port the port of the radio message (fPort)
    /// @return the measurements in it, newest first; none if it only tells of the device
    /// @throws Malformed if it cannot be understood or says what cannot be
    List<SensorReport> decode(int port, byte[] payload) throws Malformed;
}
