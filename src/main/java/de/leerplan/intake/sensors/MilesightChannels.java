package de.leerplan.intake.sensors;

import de.leerplan.intake.Malformed;

import java.util.List;

/// The way Milesight writes: channel, type, data, and again.
final class MilesightChannels {
    private MilesightChannels() {}

    /// What one family of sensors says on which channel.
    interface Channels {
        /// @param key channel in the upper byte, type in the lower one
        /// @return the report with what the channel says
        SensorReport read(int key, PayloadReader data, SensorReport before) throws Malformed;
    }

    static List<SensorReport> read(byte[] payload, Channels channels) throws Malformed {
        PayloadReader data = new PayloadReader(payload);
        SensorReport report = SensorReport.NOTHING;
        while (data.left() > 0) {
            report = channels.read(data.u16(), data, report);
        }
        if (!report.saysSomething() && data.gaveUp()) {
            throw new Malformed(SensorFlaw.UNKNOWN_CHANNEL.of());
        }
        return report.saysSomething() ? List.of(report) : List.of();
    }

    /// What follows an unknown channel cannot be made out, as nobody knows how long it is.
    static SensorReport unknown(PayloadReader data, SensorReport before) {
        data.giveUp();
        return before;
    }
}
