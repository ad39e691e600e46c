package de.leerplan.ui.desk;

import de.leerplan.model.City;
import de.leerplan.model.Closure;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.OrderId;
import de.leerplan.model.Saying;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.SkipReason;
import de.leerplan.model.Stop;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Cause;
import de.leerplan.operations.DayState;
import de.leerplan.operations.Door;
import de.leerplan.operations.Handling;
import de.leerplan.operations.Notice;
import de.leerplan.ui.Selection;
import de.leerplan.ui.Texts;

import java.time.Instant;
import java.time.LocalDate;

/// Says in a sentence what a notice or a cause means.
record Sentences(City city, Texts texts) {
    String of(Notice notice) {
        return texts.of(notice.kind(), subject(notice.subject()), detail(notice));
    }

    /// Why a plan was made: `Ursache: …` without the word.
    String of(Cause cause) {
        boolean nameless = cause.subject().isEmpty() || cause.kind() == Cause.Kind.STALE_PLAN;
        return nameless
                ? texts.text("cause." + cause.kind().name() + ".alone")
                : texts.text("cause." + cause.kind().name(), subject(cause.subject()));
    }

    /// The same where it stands first. An id at its beginning stays as it is.
    String heading(Cause cause) {
        String phrase = of(cause);
        boolean named = !cause.subject().isEmpty() && phrase.startsWith(cause.subject());
        return named ? phrase : texts.beginning(phrase);
    }

    /// What a stop is for.
    String of(Stop stop) {
        return switch (stop) {
            case Stop.Collect c -> subject(c.container().value());
            case Stop.Pickup p -> texts.text("stop.pickup", p.order().id(), p.order().address());
            case Stop.Unload u -> texts.text("stop.unload", name(u.site()));
            case Stop.Pause p -> texts.text("stop.pause.of", texts.duration(Breaks.length(p)));
            case Stop.Return r -> texts.text("stop.return", name(r.site()));
        };
    }

    private String name(SiteId site) {
        Site found = city.sites().get(site);
        return found == null ? site.value() : found.name();
    }

    /// What a notice is about, as something to look at.
    static Selection target(DayState state, Notice notice) {
        return target(state, notice.subject());
    }

    static Selection target(DayState state, String subject) {
        if (subject.isBlank() || subject.length() > 64) {
            return new Selection.None();
        }
        if (state.city().containers().containsKey(new ContainerId(subject))) {
            return new Selection.OfContainer(new ContainerId(subject));
        }
        if (state.city().trucks().containsKey(new TruckId(subject))) {
            return new Selection.OfTruck(new TruckId(subject));
        }
        if (state.orders().containsKey(new OrderId(subject))) {
            return new Selection.OfOrder(new OrderId(subject));
        }
        return state.closures().values().stream()
                .filter(closure -> closure.name().equals(subject))
                .map(Closure::id)
                .<Selection>map(Selection.OfClosure::new)
                .findFirst()
                .orElse(new Selection.None());
    }

    /// A container with where it stands; anything else as it is.
    String subject(String subject) {
        if (subject.isBlank() || subject.length() > 64) {
            return subject;
        }
        Container container = city.containers().get(new ContainerId(subject));
        return container == null ? subject : subject + " " + container.name();
    }

    private String detail(Notice notice) {
        String detail = notice.detail();
        return switch (notice.kind()) {
            case MESSAGE_REFUSED, SIGNALS_REFUSED, PUSH_FAILED ->
                    texts.of(notice.saying(), notice.saying().map(Saying::key).orElse("")) + detail;
            case TOUR_REJECTED -> texts.find("tour.rejected." + detail).orElse(detail);
            case DAY_BEGAN -> texts.date(LocalDate.parse(detail));
            case PLAN_ACCEPTED -> of(new Cause(Cause.Kind.valueOf(detail), notice.subject()));
            case PLAN_WAITING -> subject(detail);
            case PLAN_FAILED, FACT_REFUSED ->
                    texts.of(notice.saying(), texts.text("notice.technically", detail));
            case DOOR_SHUT -> shut(notice);
            case FIRE_SEEN -> detail.isEmpty() ? texts.text("notice.someCrew") : detail;
            case STOP_SKIPPED -> texts.of(SkipReason.valueOf(detail));
            case CONTAINER_HANDLED, ORDER_HANDLED -> texts.of(Handling.valueOf(detail));
            case STREET_CLOSED -> texts.timeAround(Instant.parse(detail), notice.at());
            case TRUCK_UNLOADED -> texts.number(Double.parseDouble(detail), 0);
            case ORDER_TAKEN,
                    ORDER_FULFILLED,
                    ORDER_WITHDRAWN,
                    PLAN_REJECTED,
                    OVERRIDE_LATE,
                    STOPS_LOCKED,
                    STOPS_UNLOCKED,
                    TRUCK_LOCKED,
                    TRUCK_UNLOCKED,
                    TOUR_LET_GO,
                    HOLDS_REST,
                    HOLDS_AGAIN,
                    HOLDS_ENDED,
                    TOUR_ACKNOWLEDGED,
                    TRUCK_CONNECTED,
                    TRUCK_LOST,
                    TRUCK_BROKE_DOWN,
                    TRUCK_REPAIRED,
                    TRUCK_TAKEN_OUT,
                    TRUCK_PUT_BACK,
                    TRUCK_RETURNED,
                    STOPS_STRANDED,
                    SHEET_ENTERED,
                    CONTAINER_FULL,
                    EMPTIED_OFF_TOUR,
                    EMPTIED_UNREPORTED,
                    FIRE,
                    FIRE_ON_TOUR,
                    FIRE_OUT,
                    SENSOR_SILENT,
                    SENSOR_TILTED,
                    SENSOR_SPIKING,
                    SENSOR_DRIFTING,
                    SENSOR_DOUBTFUL,
                    SENSOR_STUCK,
                    SENSOR_BLOCKED,
                    SENSOR_SWAPPED,
                    SENSOR_MENDED,
                    RADIO_SILENT,
                    BATTERY_LOW,
                    DEVICE_WAITING,
                    DEVICE_ASSIGNED,
                    DOOR_OPEN,
                    STREET_OPENED,
                    CREW_SAID,
                    ACTION_FAILED,
                    PHOTO_TAKEN,
                    TABLET_PAIRED,
                    TABLET_LOCKED_OUT,
                    TOURS_REROUTED,
                    PLACES_CUT_OFF ->
                    detail;
        };
    }

    private String shut(Notice notice) {
        String state = texts.of(Door.State.valueOf(notice.detail()));
        return notice.saying().isEmpty() ? state : state + ": " + texts.of(notice.saying(), "");
    }
}
