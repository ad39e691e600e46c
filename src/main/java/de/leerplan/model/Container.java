package de.leerplan.model;

import java.time.Duration;

/// A container of the city, as master data knows it.
///
/// @param name where it stands, as crews say it: `Wilhelmsplatz, Marktseite`
/// @param capacityLitres nominal content, litres, positive
/// @param service time a crew needs to empty it, standing
/// @param window when a crew may start to empty it
/// @param accessWidthCm widest truck that gets there, centimetres; 0 where any does
/// @param sensor type of the sensor, such as `EM400-MUD`; empty where there is none
/// @param remark what its crew should know
public record Container(
        ContainerId id,
        String name,
        ContainerKind kind,
        Fraction fraction,
        int capacityLitres,
        GeoPoint place,
        String district,
        Duration service,
        TimeWindow window,
        int accessWidthCm,
        Calibration calibration,
        String sensor,
        CrewRemark remark) {
    public Container {
        if (capacityLitres <= 0 || service.isNegative() || accessWidthCm < 0) {
            throw new IllegalArgumentException(
                    "%s: capacity must be positive, service time and access width not negative"
                            .formatted(id));
        }
    }

    /// A container of which nothing is remarked.
    public Container(
            ContainerId id,
            String name,
            ContainerKind kind,
            Fraction fraction,
            int capacityLitres,
            GeoPoint place,
            String district,
            Duration service,
            TimeWindow window,
            int accessWidthCm,
            Calibration calibration,
            String sensor) {
        this(
                id,
                name,
                kind,
                fraction,
                capacityLitres,
                place,
                district,
                service,
                window,
                accessWidthCm,
                calibration,
                sensor,
                CrewRemark.NONE);
    }

    /// The same container with another window.
    public Container during(TimeWindow other) {
        return new Container(
                id,
                name,
                kind,
                fraction,
                capacityLitres,
                place,
                district,
                service,
                other,
                accessWidthCm,
                calibration,
                sensor,
                remark);
    }

    /// A container like it under another id.
    public Container called(ContainerId other) {
        return new Container(
                other,
                name,
                kind,
                fraction,
                capacityLitres,
                place,
                district,
                service,
                window,
                accessWidthCm,
                calibration,
                sensor,
                remark);
    }

    /// What emptying it at `fill` puts into a truck.
    public Load load(FillLevel fill) {
        return fraction.load(capacityLitres * fill.share());
    }
}
