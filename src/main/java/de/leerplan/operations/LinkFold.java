package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.ALARM;
import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Decision.ActionOrdered;
import de.leerplan.operations.Decision.CrewMessageSeen;
import de.leerplan.operations.Decision.CrewMessaged;
import de.leerplan.operations.Decision.TabletLockedOut;
import de.leerplan.operations.Observation.ActionAnswered;
import de.leerplan.operations.Observation.CrewMessageRead;
import de.leerplan.operations.Observation.CrewMessageReceived;
import de.leerplan.operations.Observation.CrewSaid;
import de.leerplan.operations.Observation.PhotoTaken;
import de.leerplan.operations.Observation.TabletPaired;
import de.leerplan.operations.Observation.TourSeen;
import de.leerplan.operations.Observation.TruckReported;
import de.leerplan.operations.Result.TourHandedOver;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// What passes between console and crews beside the tour: words, instant actions, and who may
/// connect.
final class LinkFold {
    private LinkFold() {}

    static DayState messaged(DayState s, CrewMessaged f) {
        CrewMessage message =
                new CrewMessage(
                        f.message(),
                        f.by(),
                        false,
                        f.text(),
                        f.urgent(),
                        f.at(),
                        Optional.empty(),
                        Optional.empty());
        return link(s, f.truck(), link -> said(link, f.truck(), message));
    }

    static DayState received(DayState s, CrewMessageReceived f) {
        return link(s, f.truck(), l -> l.changing(f.message(), false, m -> m.receivedAt(f.at())));
    }

    static DayState read(DayState s, CrewMessageRead f) {
        return link(s, f.truck(), l -> l.changing(f.message(), false, m -> m.readAt(f.at())));
    }

    static DayState said(DayState s, CrewSaid f) {
        if (s.truck(f.truck()).link().knows(f.message(), true)) {
            return s;
        }
        CrewMessage message =
                new CrewMessage(
                        f.message(),
                        f.truck().value(),
                        true,
                        f.text(),
                        f.urgent(),
                        f.measuredAt(),
                        Optional.of(f.at()),
                        Optional.empty());
        return link(s, f.truck(), l -> l.saying(message))
                .noting(
                        f.urgent() ? ALARM : WARNING,
                        Notice.Kind.CREW_SAID,
                        f.truck().value(),
                        f.text());
    }

    /// The dispatcher has read it; the crew is told so.
    static DayState seen(DayState s, CrewMessageSeen f) {
        return link(
                s,
                f.truck(),
                l ->
                        l.changing(f.message(), true, m -> m.readAt(f.at()))
                                .owing(new Intent.ConfirmToCrew(f.truck(), f.message())));
    }

    static DayState ordered(DayState s, ActionOrdered f) {
        InstantAction action =
                new InstantAction(f.action(), f.kind(), f.by(), f.at(), Optional.empty());
        return link(
                s,
                f.truck(),
                l -> l.ordering(action).owing(new Intent.OrderAction(f.truck(), action)));
    }

    static DayState answered(DayState s, ActionAnswered f) {
        boolean asked =
                s.truck(f.truck()).link().unanswered().stream()
                        .anyMatch(action -> action.id().equals(f.action()));
        if (!asked) {
            return s;
        }
        InstantAction.Answer answer = new InstantAction.Answer(f.at(), f.done(), f.text());
        DayState next = link(s, f.truck(), l -> l.answered(f.action(), answer));
        return f.done()
                ? next
                : next.noting(WARNING, Notice.Kind.ACTION_FAILED, f.truck().value(), f.text());
    }

    static DayState reported(DayState s, TruckReported f) {
        return link(s, f.truck(), l -> l.reporting(f.paused(), f.energyPercent()));
    }

    static DayState photo(DayState s, PhotoTaken f) {
        String subject =
                f.container()
                        .map(ContainerId::value)
                        .or(() -> f.order().map(OrderId::value))
                        .orElse(f.truck().value());
        CrewPhoto photo = CrewPhoto.of(s, f);
        return link(s, f.truck(), l -> l.showing(photo))
                .noting(INFO, Notice.Kind.PHOTO_TAKEN, subject, f.photo());
    }

    static DayState handedOver(DayState s, TourHandedOver f) {
        return link(
                s,
                f.truck(),
                l -> l.delivering(f.version(), d -> d.sentAt(f.sentAt()).receivedAt(f.at())));
    }

    static DayState seen(DayState s, TourSeen f) {
        TruckFold.given(s, f.truck(), f.version());
        return link(s, f.truck(), l -> l.delivering(f.version(), d -> d.seenAt(f.at())));
    }

    static DayState lockedOut(DayState s, TabletLockedOut f) {
        return link(s, f.truck(), l -> l.lockedOut(true).owing(new Intent.LockOut(f.truck())))
                .noting(WARNING, Notice.Kind.TABLET_LOCKED_OUT, f.truck().value(), f.by());
    }

    static DayState paired(DayState s, TabletPaired f) {
        return link(s, f.truck(), l -> l.lockedOut(false))
                .noting(INFO, Notice.Kind.TABLET_PAIRED, f.truck().value(), "");
    }

    private static CrewLink said(CrewLink link, TruckId truck, CrewMessage message) {
        return link.saying(message).owing(new Intent.TellCrew(truck, message));
    }

    private static DayState link(DayState s, TruckId id, UnaryOperator<CrewLink> change) {
        TruckState truck = s.truck(id);
        return s.with(truck.with(change.apply(truck.link())));
    }
}
