package de.leerplan.model;

import java.time.Duration;
import java.util.Set;

/// A place trucks come from or unload at.
///
/// @param fractions what may be unloaded there; empty at a depot
/// @param open when unloading may start
/// @param unloading time one unloading takes, weighing included
/// @param remark what crews should know there
public record Site(
        SiteId id,
        String name,
        SiteKind kind,
        GeoPoint place,
        Set<Fraction> fractions,
        TimeWindow open,
        Duration unloading,
        CrewRemark remark) {
    public Site {
        fractions = Set.copyOf(fractions);
    }

    /// A site of which nothing is remarked.
    public Site(
            SiteId id,
            String name,
            SiteKind kind,
            GeoPoint place,
            Set<Fraction> fractions,
            TimeWindow open,
            Duration unloading) {
        this(id, name, kind, place, fractions, open, unloading, CrewRemark.NONE);
    }
}
