package de.leerplan.roads;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.search.KVStorage;
import com.graphhopper.search.KVStorage.KValue;
import com.graphhopper.util.EdgeIteratorState;

import de.leerplan.model.WeekHours;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// When a collection truck may be on a way, from its conditional tags: `delivery:conditional=yes @
/// (Mo-Sa 06:00-11:00)`.
///
/// The most specific of the tags that is understood decides. What lets trucks in at hours says that
/// they stay out at others, unless they may come anyhow; what keeps them out at hours says the
/// reverse. Source: `wiki.openstreetmap.org/wiki/Conditional_restrictions`.
///
/// @param hours empty if the way has none, or is open all the week
/// @param unread conditions that say something else, or cannot be read: `key=value | key=value`
record TruckHours(Optional<WeekHours> hours, Optional<String> unread) {
    private static final List<String> KEYS =
            List.of("delivery", "hgv", "motor_vehicle", "vehicle", "access");

    /// A ban on trucks is lifted for trucks only, not for all.
    private static final List<String> TRUCK_KEYS = KEYS.subList(0, 2);

    private static final Set<String> LETS_IN =
            Set.of(
                    "yes",
                    "delivery",
                    "destination",
                    "designated",
                    "permissive",
                    "official",
                    "customers",
                    "private");
    private static final Set<String> CLOSED =
            Set.of("no", "private", "permit", "agricultural", "forestry");

    /// GraphHopper reads these as limits of weight.
    private static final Pattern BY_WEIGHT =
            Pattern.compile("no\\s*@\\s*\\(?\\s*weight\\s*>=?\\s*[0-9.]+\\s*t?\\s*\\)?");

    private static final String CONDITION = "hours_condition";
    private static final String BASE = "hours_base";
    private static final String UNREAD = "hours_unread";

    /// Whether its tags let trucks in at some hours.
    static boolean opens(ReaderWay way) {
        return condition(way).map(Condition::letsIn).orElse(false);
    }

    /// Adds to what the graph keeps of a way, besides its name.
    static void keep(ReaderWay way) {
        Map<String, KValue> kept = new LinkedHashMap<>(way.getTag("key_values", Map.of()));
        condition(way)
                .ifPresent(
                        found -> {
                            kept.put(CONDITION, value(found.text()));
                            kept.put(BASE, value(found.isClosedElse() ? "closed" : "open"));
                        });
        List<String> unread = unread(way);
        if (!unread.isEmpty()) {
            kept.put(UNREAD, value(String.join(" | ", unread)));
        }
        way.setTag("key_values", kept);
    }

    /// What the graph kept of the way that `edge` is a part of.
    static TruckHours of(EdgeIteratorState edge) {
        boolean closedElse = "closed".equals(edge.getValue(BASE));
        return new TruckHours(
                kept(edge, CONDITION).flatMap(text -> new Condition(text, closedElse).hours()),
                kept(edge, UNREAD));
    }

    private static Optional<String> kept(EdgeIteratorState edge, String key) {
        return Optional.ofNullable(edge.getValue(key)).map(Object::toString);
    }

    private static Optional<Condition> condition(ReaderWay way) {
        for (String key : way.hasTag("hgv", "no") ? TRUCK_KEYS : KEYS) {
            String text = way.getTag(key + ":conditional", "");
            boolean closedElse = key.equals("delivery") || isClosed(way, key);
            Condition condition = new Condition(text, closedElse);
            if (condition.isUnderstood()) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    /// By the tag itself, a wider one, or the kind of way, in this order.
    private static boolean isClosed(ReaderWay way, String key) {
        for (String wider : KEYS.subList(KEYS.indexOf(key), KEYS.size())) {
            if (way.hasTag(wider)) {
                return CLOSED.contains(way.getTag(wider, ""));
            }
        }
        return way.hasTag("highway", "pedestrian");
    }

    private static List<String> unread(ReaderWay way) {
        List<String> unread = new ArrayList<>();
        for (String key : KEYS) {
            String tag = key + ":conditional";
            for (String entry : new Condition(way.getTag(tag, ""), false).unread()) {
                unread.add(tag + "=" + entry);
            }
        }
        return unread;
    }

    private static KValue value(String text) {
        return new KValue(KVStorage.cutString(text));
    }

    /// The value of one tag.
    ///
    /// @param isClosedElse whether trucks are kept out where it says nothing
    private record Condition(String text, boolean isClosedElse) {
        private record Entry(boolean in, WeekHours hours) {}

        boolean isUnderstood() {
            return parts().stream().anyMatch(part -> entry(part).isPresent());
        }

        boolean letsIn() {
            return entries().stream().anyMatch(Entry::in);
        }

        List<String> unread() {
            return parts().stream()
                    .filter(part -> entry(part).isEmpty() && !BY_WEIGHT.matcher(part).matches())
                    .toList();
        }

        /// A ban at hours alone says that trucks may come at all others.
        Optional<WeekHours> hours() {
            WeekHours hours = isClosedElse && letsIn() ? WeekHours.NEVER : WeekHours.ALWAYS;
            for (Entry entry : entries()) {
                hours = entry.in() ? hours.and(entry.hours()) : hours.except(entry.hours());
            }
            return Optional.of(hours).filter(found -> !found.equals(WeekHours.ALWAYS));
        }

        private List<Entry> entries() {
            return parts().stream().flatMap(part -> entry(part).stream()).toList();
        }

        /// At semicolons outside of brackets.
        private List<String> parts() {
            return text.isBlank()
                    ? List.of()
                    : List.of(text.strip().split("\\s*;\\s*(?![^(]*\\))", -1));
        }

        private static Optional<Entry> entry(String part) {
            int at = part.indexOf('@');
            String value = at < 0 ? "" : part.substring(0, at).strip();
            if (!LETS_IN.contains(value) && !value.equals("no")) {
                return Optional.empty();
            }
            String when = part.substring(at + 1).strip();
            boolean bracketed = when.startsWith("(") && when.endsWith(")");
            return HoursText.read(bracketed ? when.substring(1, when.length() - 1) : when)
                    .map(hours -> new Entry(!value.equals("no"), hours));
        }
    }
}
