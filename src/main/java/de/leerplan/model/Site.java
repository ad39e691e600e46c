package de.leerplan.model;

import java.time.Duration;
import java.util.Set;

/// A place trucks come from or unload at.
///
/// @param fractions what may be unloaded there; empty at a depot
/// @param open when unloading may start
/// @param unloading time one unloading takes, weighing included
/// @param remark what crews should know there
/// @param chargerKw power of its charger for trucks, kilowatts; 0 where there is none
public record Site(
        SiteId id,
        String name,
        SiteKind kind,
        GeoPoint place,
        Set<Fraction> fractions,
        TimeWindow open,
        Duration unloading,
        CrewRemark remark,
        double chargerKw) {
    public Site {
        fractions = Set.copyOf(fractions);
        if (!(chargerKw >= 0 && chargerKw <= 2_000)) {
            throw new IllegalArgumentException("A charger has 0 to 2,000 kW");
        }
    }

    /// A site of which nothing is remarked and where nothing is charged.
    public Site(
            SiteId id,
            String name,
            SiteKind kind,
            GeoPoint place,
            Set<Fraction> fractions,
            TimeWindow open,
            Duration unloading) {
        this(id, name, kind, place, fractions, open, unloading, CrewRemark.NONE, 0);
    }
}
