package de.leerplan.replay.city;

import de.leerplan.model.ContainerKind;
import de.leerplan.model.Fraction;
import de.leerplan.replay.city.Spot.Surroundings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/// Finds places for containers: first around the known places, then along the streets of each
/// district, ten metres off the middle of the street and never on top of one another.
final class Spots {
    private static final long SEED = 63067;
    private static final double APART = 30;
    private static final double NEIGHBOURS_APART = 9;

    private final CityMap city;
    private final List<Kerb> kerbs;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<Spot> spots = new ArrayList<>();
    private final List<Vec> taken = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Spots(CityMap city) {
        this.city = city;
        this.kerbs = Kerb.along(city);
    }

    /// @param places the rows of `places.txt`
    List<Spot> find(List<String[]> places) {
        places.forEach(this::around);
        for (Quarter quarter : city.plan().quarters()) {
            along(quarter);
        }
        List<String> districts = city.plan().quarters().stream().map(Quarter::name).toList();
        spots.sort(Comparator.comparingInt(spot -> districts.indexOf(spot.district())));
        return spots;
    }

    private void around(String[] cells) {
        Vec centre = PlanReader.point(cells[1]);
        Surroundings surroundings = Surroundings.valueOf(cells[2].toUpperCase(Locale.ROOT));
        List<Kerb> near = new ArrayList<>(kerbs);
        near.sort(Comparator.comparingDouble(kerb -> kerb.place().distance(centre)));
        for (String group : cells[3].split(", *")) {
            String[] parts = group.split(":");
            for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
                Kerb kerb = free(near, NEIGHBOURS_APART);
                String name = unique(PlaceNames.of(cells[0], surroundings, centre, kerb.place()));
                add(kerb, name, surroundings, new Content(parts[0], parts[1]));
            }
        }
    }

    private void along(Quarter quarter) {
        List<Kerb> mine = new ArrayList<>();
        for (Kerb kerb : kerbs) {
            if (kerb.quarter().equals(quarter) && !kerb.street().kind().equals("pedestrian")) {
                mine.add(kerb);
            }
        }
        for (int i = mine.size() - 1; i > 0; i--) {
            Collections.swap(mine, i, random.nextInt(i + 1));
        }
        for (int i = 0; i < quarter.containers(); i++) {
            Kerb kerb = free(mine, APART);
            add(kerb, unique(kerb.address()), Surroundings.STREET, Content.drawn(random));
        }
    }

    private Kerb free(List<Kerb> candidates, double apart) {
        return candidates.stream()
                .filter(kerb -> taken.stream().noneMatch(v -> v.distance(kerb.place()) < apart))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free kerb is left"));
    }

    // A house number goes on with letters, a place with numbers.
    private String unique(String name) {
        boolean address = Character.isDigit(name.charAt(name.length() - 1));
        String candidate = name;
        for (int number = 2; !names.add(candidate); number++) {
            candidate = address ? name + (char) ('a' + number - 2) : name + " " + number;
        }
        return candidate;
    }

    private void add(Kerb kerb, String name, Surroundings surroundings, Content content) {
        taken.add(kerb.place());
        spots.add(
                new Spot(
                        name,
                        kerb.street().kind().equals("pedestrian")
                                ? Surroundings.PEDESTRIAN
                                : surroundings,
                        ContainerKind.valueOf(content.kind()),
                        Fraction.valueOf(content.fraction()),
                        Frame.geo(kerb.place()),
                        kerb.quarter().name()));
    }

    private record Content(String kind, String fraction) {
        static Content drawn(SplittableRandom random) {
            int dice = random.nextInt(100);
            if (dice < 60) {
                return new Content(dice < 57 ? "LITTER_BIN" : "SOLAR_PRESS", "LITTER");
            }
            if (dice < 75) {
                return new Content("WHEELIE_1100", dice < 68 ? "RESIDUAL" : "PAPER");
            }
            if (dice < 82) {
                return new Content("WHEELIE_1100", "PACKAGING");
            }
            if (dice < 89) {
                return new Content("WHEELIE_240", "ORGANIC");
            }
            if (dice < 96) {
                return new Content("UNDERGROUND", dice < 93 ? "RESIDUAL" : "PAPER");
            }
            return new Content("GLASS_IGLOO", "GLASS");
        }
    }
}
