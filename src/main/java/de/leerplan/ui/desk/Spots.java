package de.leerplan.ui.desk;

import de.leerplan.model.Address;
import de.leerplan.model.City;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.MapFeature;
import de.leerplan.ui.Texts;
import de.leerplan.ui.Workplace;
import de.leerplan.ui.phone.Spot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Houses, streets and places of the city by a few letters. A house number that the map does not
/// know is taken to be somewhere on its street.
final class Spots {
    private static final int MOST = 6;
    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+(\\d{1,4}\\s?\\p{L}?)");

    /// @param plain as by `Match.plain`
    private record Known(Spot spot, String plain) {}

    private final List<Known> known = new ArrayList<>();
    private final List<Known> streets = new ArrayList<>();
    private final Texts texts;

    private Spots(Texts texts) {
        this.texts = texts;
    }

    static Spots of(Workplace workplace) {
        Spots spots = new Spots(workplace.texts().get());
        spots.addStreets(workplace.setup().map().features());
        spots.addPlaces(workplace.setup().city());
        spots.addHouses(workplace.setup().map().addresses());
        return spots;
    }

    /// The best first, few of them; empty where nothing is typed or nothing fits.
    List<Spot> find(String typed) {
        List<Spot> found = best(known, typed);
        Matcher numbered = NUMBERED.matcher(typed.strip());
        if (!numbered.matches()) {
            return found;
        }
        String number = " " + Match.plain(numbered.group(2)).strip();
        boolean knows = found.stream().anyMatch(spot -> Match.plain(spot.name()).endsWith(number));
        Stream<Spot> somewhere =
                knows
                        ? Stream.empty()
                        : best(streets, numbered.group(1)).stream()
                                .map(street -> numbered(street, numbered.group(2)));
        return Stream.concat(somewhere, found.stream()).limit(MOST).toList();
    }

    private Spot numbered(Spot street, String number) {
        String name = street.name() + " " + number;
        return new Spot(name, texts.text("phone.somewhere"), street.place());
    }

    private static List<Spot> best(List<Known> among, String typed) {
        Comparator<Known> shortest = Comparator.comparingInt(one -> one.plain().length());
        return typed.isBlank()
                ? List.of()
                : Match.best(among, Known::plain, typed, shortest, MOST).stream()
                        .map(Known::spot)
                        .toList();
    }

    private void addStreets(List<MapFeature> features) {
        streets(features).forEach((name, middle) -> add("street", name, middle));
        streets.addAll(known);
    }

    /// Every named street once, with the middle of one of its stretches.
    static Map<String, GeoPoint> streets(List<MapFeature> features) {
        Map<String, GeoPoint> streets = new LinkedHashMap<>();
        for (MapFeature feature : features) {
            boolean street = !feature.kind().isArea() && !feature.kind().isLabel();
            if (street && !feature.name().isBlank()) {
                streets.putIfAbsent(
                        feature.name(), feature.points().get(feature.points().size() / 2));
            }
        }
        return streets;
    }

    private void addPlaces(City city) {
        city.sites().values().forEach(site -> add("place", site.name(), site.place()));
        city.containers()
                .values()
                .forEach(c -> add("container", c.name() + " · " + c.id(), c.place()));
    }

    private void addHouses(List<Address> houses) {
        for (Address house : houses) {
            add("house", house.street() + " " + house.number(), house.place());
        }
    }

    private void add(String kind, String name, GeoPoint place) {
        Spot spot = new Spot(name, texts.text("palette.kind." + kind), place);
        known.add(new Known(spot, Match.plain(name)));
    }
}
