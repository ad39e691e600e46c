package de.leerplan.ui.map;

import de.leerplan.forecast.SensorCondition;
import de.leerplan.model.Closure;
import de.leerplan.model.Spell;
import de.leerplan.operations.ContainerState;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Handling;
import de.leerplan.operations.OrderState;
import de.leerplan.operations.TruckState;
import de.leerplan.reports.ClosureWords;
import de.leerplan.ui.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in a few words what lies under the pointer.
record TipText(Texts texts, DayState state) {
    /// No lines where there is nothing to say.
    List<String> of(Target target) {
        return switch (target) {
            case Target.Nothing _ -> List.of();
            case Target.OnBin on -> bin(on.bin());
            case Target.OnOrder on -> order(on.order());
            case Target.OnCluster on -> cluster(on.cluster());
            case Target.OnTruck on -> truck(on.truck());
            case Target.OnClosure on -> closure(on.closure());
        };
    }

    private List<String> bin(ContainerState bin) {
        List<String> lines = new ArrayList<>();
        lines.add(bin.container().name());
        lines.add(
                "%s  ·  %s  ·  %s"
                        .formatted(
                                bin.container().id(),
                                texts.of(bin.container().kind()),
                                texts.of(bin.container().fraction())));
        lines.add(
                texts.text(
                        "map.tip.fill",
                        texts.percent(bin.fill().percent()),
                        texts.percent(100 * bin.risk())));
        if (bin.handling() != Handling.USUAL) {
            lines.add(texts.of(bin.handling()));
        }
        if (bin.condition() != SensorCondition.FINE) {
            lines.add(texts.text("map.tip.sensor", texts.of(bin.condition())));
        }
        return lines;
    }

    private List<String> order(OrderState order) {
        List<String> lines = new ArrayList<>();
        lines.add(order.order().address());
        lines.add("%s  ·  %s".formatted(order.order().id(), texts.of(order.order().kind())));
        lines.add(texts.text("map.tip.order", texts.timeAround(order.order().due(), state.now())));
        if (order.handling() != Handling.USUAL) {
            lines.add(texts.of(order.handling()));
        }
        return lines;
    }

    private List<String> cluster(Cluster cluster) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("map.tip.cluster", texts.number(cluster.size(), 0)));
        lines.add(texts.text("map.tip.average", texts.percent(cluster.percent())));
        lines.add(texts.text("map.tip.full", texts.number(cluster.full(), 0)));
        if (cluster.mustGo() > 0) {
            lines.add(texts.text("map.tip.mustGo", texts.number(cluster.mustGo(), 0)));
        }
        if (cluster.unplanned() > 0) {
            lines.add(texts.text("map.tip.unplanned", texts.number(cluster.unplanned(), 0)));
        }
        return lines;
    }

    private List<String> truck(TruckState truck) {
        List<String> lines = new ArrayList<>();
        double used = truck.truck().capacity().usedBy(truck.load());
        lines.add(truck.truck().id().value());
        lines.add(
                texts.text(
                        "map.tip.truck", texts.percent(100 * used), texts.number(truck.kmh(), 0)));
        truck.tour()
                .ifPresent(
                        tour ->
                                lines.add(
                                        texts.text(
                                                "map.tip.tour",
                                                texts.number(tour.collections(), 0),
                                                texts.kilometres(tour.metres()))));
        if (!truck.fit()) {
            lines.add(texts.text("map.tip.unfit"));
        } else if (!truck.online()) {
            lines.add(texts.text("map.tip.offline"));
        }
        return lines;
    }

    private List<String> closure(Closure closure) {
        Optional<Spell> spell = closure.spell(state.now());
        return List.of(
                closure.name(),
                texts.text(
                        "map.tip.closure",
                        new ClosureWords(texts.locale()).effect(closure),
                        texts.timeAround(
                                spell.map(Spell::from).orElse(closure.from()), state.now()),
                        texts.timeAround(
                                spell.map(Spell::until).orElse(closure.until()), state.now())));
    }
}
