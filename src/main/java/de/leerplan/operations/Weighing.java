package de.leerplan.operations;

import de.leerplan.forecast.Belief;
import de.leerplan.forecast.Filling;
import de.leerplan.forecast.Forecast;
import de.leerplan.model.Container;
import de.leerplan.model.Neglect;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/// Makes candidates of containers. What is the same for all of them is worked out once: somebody
/// waits for the question, and it asks about hundreds.
final class Weighing {
    private final DayState s;
    private final Forecast forecast;
    private final Instant evening;
    private final Instant next;
    private final LocalTime crews;
    private final Instant firstRound;

    Weighing(DayState s) {
        this.s = s;
        forecast = s.forecast();
        evening = Neglected.evening(s);
        next = s.nextOpportunity();
        crews = Neglected.firstCrew(s);
        firstRound = Neglected.firstRound(s, crews);
    }

    /// A container counts for what emptying it in time would prevent: one that fills within a day
    /// overflows before tomorrow even if a truck comes early, so it is better left till later.
    ///
    /// @param held whether a person gave it to a truck
    Candidate candidate(ContainerState container, boolean held) {
        Container bin = container.container();
        Filling filling = forecast.of(bin);
        Belief now = filling.at(container.belief(), s.now());
        Lasting lasting = Lasting.of(s, container, filling, firstRound(container));
        Neglect neglect = lasting.in(neglect(container, filling, now));
        double tomorrow = prevented(container, lasting);
        double today = neglect.due().isPresent() ? filling.relief(now, evening) : 0;
        return new Candidate(
                bin.id(),
                container.mustGo() || held,
                container.handling() == Handling.MUST_GO || held,
                now.fill(),
                bin.load(now.fill()),
                Math.max(today, tomorrow),
                container.overflow().saved(),
                neglect,
                Optional.of(today > tomorrow ? evening : ahead(container)));
    }

    // A second visit is reckoned as of when its street closes already, see [Neglected#asOfNow].
    private double prevented(ContainerState container, Lasting lasting) {
        return Neglected.isSecondVisit(s, container)
                ? container.overflow().relief()
                : lasting.relief(container.overflow());
    }

    private Neglect neglect(ContainerState container, Filling filling, Belief now) {
        return container.risk() < Neglect.POSSIBLE
                ? Neglect.NONE
                : filling.neglect(now, evening, next);
    }

    private Instant ahead(ContainerState container) {
        return Neglected.isSecondVisit(s, container) ? firstRound(container) : next;
    }

    // Most streets are open by then.
    private Instant firstRound(ContainerState container) {
        LocalTime opens = Neglected.opensTomorrow(s, container);
        return opens.isAfter(crews) ? Neglected.firstRound(s, opens) : firstRound;
    }
}
