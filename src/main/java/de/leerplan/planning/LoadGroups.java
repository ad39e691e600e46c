package de.leerplan.planning;

import de.leerplan.model.City;
import de.leerplan.model.Fraction;
import de.leerplan.model.Site;
import de.leerplan.model.SiteKind;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which fractions may lie in a truck together: those that the same disposal sites take.
final class LoadGroups {
    /// A fraction that can be unloaded nowhere.
    static final int NONE = -1;

    private final List<Site> sites;
    private final List<Set<Site>> groups = new ArrayList<>();
    private final Map<Fraction, Integer> groupOf = new EnumMap<>(Fraction.class);

    LoadGroups(City city) {
        sites =
                city.sites().values().stream()
                        .filter(site -> site.kind() == SiteKind.DISPOSAL)
                        .toList();
        for (Fraction fraction : Fraction.values()) {
            Set<Site> taking =
                    sites.stream()
                            .filter(site -> site.fractions().contains(fraction))
                            .collect(Collectors.toSet());
            if (!taking.isEmpty() && !groups.contains(taking)) {
                groups.add(taking);
            }
            groupOf.put(fraction, groups.indexOf(taking));
        }
    }

    /// Disposal sites in the order of the master data.
    List<Site> sites() {
        return sites;
    }

    /// The group of a fraction, or [#NONE].
    int of(Fraction fraction) {
        return groupOf.getOrDefault(fraction, NONE);
    }

    /// The groups that `site` takes.
    BitSet at(Site site) {
        BitSet taken = new BitSet();
        for (int group = 0; group < groups.size(); group++) {
            taken.set(group, groups.get(group).contains(site));
        }
        return taken;
    }
}
