package de.leerplan.planning;

import de.leerplan.model.GeoPoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers the places of a request, each once.
final class Places {
    private final Map<GeoPoint, Integer> numbers = new LinkedHashMap<>();

    int add(GeoPoint place) {
        return numbers.computeIfAbsent(place, _ -> numbers.size());
    }

    Places copy() {
        Places copy = new Places();
        copy.numbers.putAll(numbers);
        return copy;
    }

    int of(GeoPoint place) {
        Integer number = numbers.get(place);
        if (number == null) {
            throw new IllegalStateException("Nobody named the place " + place);
        }
        return number;
    }

    List<GeoPoint> all() {
        return List.copyOf(numbers.keySet());
    }
}
