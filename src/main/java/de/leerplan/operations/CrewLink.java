package de.leerplan.operations;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// What passed between the console and one truck beside its tour, and how far its tour has got.
///
/// @param lockedOut whether its tablet may not connect any more
/// @param paused whether it says that it stands still because it was told to
/// @param energyPercent of battery or tank by its own word
/// @param delivery of its newest tour
/// @param messages both ways, newest last
/// @param actions newest last
/// @param photos the crew took, newest last
/// @param owed intents that are still to be handed to the link
public record CrewLink(
        boolean lockedOut,
        boolean paused,
        OptionalInt energyPercent,
        Optional<Delivery> delivery,
        PVector<CrewMessage> messages,
        PVector<InstantAction> actions,
        PVector<CrewPhoto> photos,
        PVector<Intent> owed) {
    private static final int KEPT = 60;

    static final CrewLink SILENT =
            new CrewLink(
                    false,
                    false,
                    OptionalInt.empty(),
                    Optional.empty(),
                    TreePVector.empty(),
                    TreePVector.empty(),
                    TreePVector.empty(),
                    TreePVector.empty());

    /// What the crew said and no dispatcher has confirmed yet.
    public List<CrewMessage> unread() {
        return messages.stream().filter(m -> m.fromCrew() && m.read().isEmpty()).toList();
    }

    /// What was said to the crew and is not known to be in its truck.
    List<CrewMessage> underway() {
        return messages.stream().filter(m -> !m.fromCrew() && m.received().isEmpty()).toList();
    }

    /// What the truck was told and has not answered.
    List<InstantAction> unanswered() {
        return actions.stream().filter(a -> a.answer().isEmpty()).toList();
    }

    boolean knows(String message, boolean fromCrew) {
        return messages.stream().anyMatch(m -> m.id().equals(message) && m.fromCrew() == fromCrew);
    }

    CrewLink saying(CrewMessage message) {
        return with(kept(messages).plus(message), actions);
    }

    /// With the message of this id changed; the same where there is none.
    CrewLink changing(String id, boolean fromCrew, UnaryOperator<CrewMessage> change) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            CrewMessage message = messages.get(i);
            if (message.id().equals(id) && message.fromCrew() == fromCrew) {
                return with(messages.with(i, change.apply(message)), actions);
            }
        }
        return this;
    }

    CrewLink ordering(InstantAction action) {
        return with(messages, kept(actions).plus(action));
    }

    CrewLink answered(String id, InstantAction.Answer answer) {
        for (int i = actions.size() - 1; i >= 0; i--) {
            if (actions.get(i).id().equals(id)) {
                return with(messages, actions.with(i, actions.get(i).answered(answer)));
            }
        }
        return this;
    }

    CrewLink lockedOut(boolean now) {
        return new CrewLink(now, paused, energyPercent, delivery, messages, actions, photos, owed);
    }

    CrewLink reporting(boolean nowPaused, OptionalInt energy) {
        return new CrewLink(
                lockedOut, nowPaused, energy, delivery, messages, actions, photos, owed);
    }

    /// A step of an older tour is of no interest any more.
    CrewLink delivering(int version, UnaryOperator<Delivery> step) {
        if (delivery.filter(d -> d.version() > version).isPresent()) {
            return this;
        }
        Delivery known =
                delivery.filter(d -> d.version() == version).orElseGet(() -> Delivery.of(version));
        Optional<Delivery> next = Optional.of(step.apply(known));
        return new CrewLink(
                lockedOut, paused, energyPercent, next, messages, actions, photos, owed);
    }

    CrewLink showing(CrewPhoto photo) {
        PVector<CrewPhoto> shown = kept(photos).plus(photo);
        return new CrewLink(
                lockedOut, paused, energyPercent, delivery, messages, actions, shown, owed);
    }

    CrewLink owing(Intent intent) {
        return owing(owed.plus(intent));
    }

    CrewLink paid() {
        return owing(TreePVector.empty());
    }

    private CrewLink owing(PVector<Intent> all) {
        return new CrewLink(
                lockedOut, paused, energyPercent, delivery, messages, actions, photos, all);
    }

    private CrewLink with(PVector<CrewMessage> newMessages, PVector<InstantAction> newActions) {
        return new CrewLink(
                lockedOut, paused, energyPercent, delivery, newMessages, newActions, photos, owed);
    }

    private static <T> PVector<T> kept(PVector<T> all) {
        return all.size() < KEPT ? all : all.minus(0);
    }
}
