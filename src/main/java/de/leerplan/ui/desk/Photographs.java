package de.leerplan.ui.desk;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.CrewPhoto;
import de.leerplan.operations.DayState;
import de.leerplan.ui.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the day's pictures of a thing.
record Photographs(DayState state, Texts texts) {
    private static final int SHOWN = 6;

    List<Section> of(JobId job) {
        return switch (job) {
            case ContainerId id ->
                    section(photo -> photo.container().filter(id::equals).isPresent(), true);
            case OrderId id -> section(photo -> photo.order().filter(id::equals).isPresent(), true);
        };
    }

    List<Section> of(TruckId truck) {
        return section(photo -> photo.truck().equals(truck), false);
    }

    /// Empty where the picture is none of today's newest.
    static Optional<CrewPhoto> named(DayState state, String name) {
        return state.trucks().values().stream()
                .flatMap(truck -> truck.link().photos().stream())
                .filter(photo -> photo.name().equals(name))
                .findFirst();
    }

    /// The newest first; no section without a picture.
    private List<Section> section(Predicate<CrewPhoto> which, boolean byTruck) {
        List<Section.Small> found =
                state.trucks().values().stream()
                        .flatMap(truck -> truck.link().photos().stream())
                        .filter(which)
                        .sorted(Comparator.comparing(CrewPhoto::at).reversed())
                        .limit(SHOWN)
                        .map(photo -> new Section.Small(photo, caption(photo, byTruck)))
                        .toList();
        return found.isEmpty()
                ? List.of()
                : List.of(new Section.Pictures(texts.text("photo.title"), found));
    }

    private String caption(CrewPhoto photo, boolean byTruck) {
        String other =
                byTruck
                        ? photo.truck().value()
                        : photo.container()
                                .map(ContainerId::value)
                                .or(() -> photo.order().map(OrderId::value))
                                .orElse("");
        return (texts.time(photo.at()) + " " + other).strip();
    }
}
