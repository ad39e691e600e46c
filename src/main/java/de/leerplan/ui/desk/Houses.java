package de.leerplan.ui.desk;

import de.leerplan.model.Address;
import de.leerplan.model.GeoPoint;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The houses of the map for the palette. Sorted out once a language: a city has tens of thousands.
final class Houses {
    private static final int WEIGHT = 6;
    private static final double NEAR = 17.5;

    private final Workplace workplace;
    private final MapHandle map;
    private List<Entry> entries = List.of();
    private @Nullable Locale language;

    Houses(Workplace workplace, MapHandle map) {
        this.workplace = workplace;
        this.map = map;
    }

    /// Everything else first, then the houses.
    List<Entry> after(List<Entry> others) {
        List<Entry> all = new ArrayList<>(others);
        all.addAll(entries());
        return all;
    }

    private List<Entry> entries() {
        Texts texts = workplace.texts().get();
        if (!texts.locale().equals(language)) {
            language = texts.locale();
            entries = made(texts.text("palette.kind.house"));
        }
        return entries;
    }

    private List<Entry> made(String kind) {
        List<Entry> made = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Address address : workplace.setup().map().addresses()) {
            String name = address.street() + " " + address.number();
            if (known.add(name)) {
                GeoPoint place = address.place();
                made.add(Entry.of(kind, name, WEIGHT, () -> map.goTo(place, NEAR)));
            }
        }
        return made;
    }
}
