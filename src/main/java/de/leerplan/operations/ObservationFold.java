package de.leerplan.operations;

import static de.leerplan.operations.Notice.Severity.ALARM;
import static de.leerplan.operations.Notice.Severity.INFO;
import static de.leerplan.operations.Notice.Severity.WARNING;

import de.leerplan.forecast.Surroundings;
import de.leerplan.operations.Observation.ActionAnswered;
import de.leerplan.operations.Observation.BreakTaken;
import de.leerplan.operations.Observation.ContainerCarriedOver;
import de.leerplan.operations.Observation.ContainerEmptied;
import de.leerplan.operations.Observation.CrewMessageRead;
import de.leerplan.operations.Observation.CrewMessageReceived;
import de.leerplan.operations.Observation.CrewSaid;
import de.leerplan.operations.Observation.DayBegan;
import de.leerplan.operations.Observation.DeviceCarriedOver;
import de.leerplan.operations.Observation.DoorChanged;
import de.leerplan.operations.Observation.EffectsCarriedOver;
import de.leerplan.operations.Observation.EventAnnounced;
import de.leerplan.operations.Observation.LiftingCarriedOver;
import de.leerplan.operations.Observation.MessageRefused;
import de.leerplan.operations.Observation.OrderCarriedOver;
import de.leerplan.operations.Observation.OrderFulfilled;
import de.leerplan.operations.Observation.OrderMissed;
import de.leerplan.operations.Observation.OrderReceived;
import de.leerplan.operations.Observation.PacesTold;
import de.leerplan.operations.Observation.PhotoTaken;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Observation.SensorCarriedOver;
import de.leerplan.operations.Observation.SensorReported;
import de.leerplan.operations.Observation.SignalWaits;
import de.leerplan.operations.Observation.StopSkipped;
import de.leerplan.operations.Observation.StreetClosed;
import de.leerplan.operations.Observation.StreetOpened;
import de.leerplan.operations.Observation.TabletPaired;
import de.leerplan.operations.Observation.TimePassed;
import de.leerplan.operations.Observation.TourAcknowledged;
import de.leerplan.operations.Observation.TourRejected;
import de.leerplan.operations.Observation.TourSeen;
import de.leerplan.operations.Observation.TrafficReported;
import de.leerplan.operations.Observation.TruckBrokeDown;
import de.leerplan.operations.Observation.TruckConnected;
import de.leerplan.operations.Observation.TruckDisconnected;
import de.leerplan.operations.Observation.TruckMoved;
import de.leerplan.operations.Observation.TruckRepaired;
import de.leerplan.operations.Observation.TruckReported;
import de.leerplan.operations.Observation.TruckReturned;
import de.leerplan.operations.Observation.TruckUnloaded;
import de.leerplan.operations.Observation.WeatherTold;

import org.pcollections.HashTreePMap;

/// What observations change: the table of contents of everything the outside world can say.
final class ObservationFold {
    private ObservationFold() {}

    static DayState fold(DayState s, Observation observation) {
        return switch (observation) {
            case DayBegan f -> began(s, f);
            case ContainerCarriedOver f -> ContainerFold.carriedOver(s, f);
            case EventAnnounced f -> knowing(s, known(s).with(f.event()));
            case WeatherTold f -> knowing(s, known(s).with(f.weather()));
            case EffectsCarriedOver f -> knowing(s, known(s).with(HashTreePMap.from(f.effects())));
            case SensorCarriedOver f -> ContainerFold.sensorCarriedOver(s, f);
            case OrderCarriedOver f -> OrderFold.carriedOver(s, f.order());
            case OrderReceived f -> OrderFold.taken(s, f.order());
            case OrderFulfilled f -> OrderFold.fulfilled(s, f);
            case OrderMissed f -> OrderFold.missed(s, f);
            case SensorReported f -> SensorWord.heard(s, f);
            case SignalWaits f -> DeviceFold.waits(s, f);
            case DeviceCarriedOver f -> DeviceFold.carriedOver(s, f);
            case ReadingReceived f -> ContainerFold.heard(s, f);
            case MessageRefused f -> refused(SourceFold.count(s, f), f);
            case DoorChanged f -> SourceFold.changed(s, f);
            case TimePassed _ -> TimeFold.passed(s);
            case TruckConnected f -> TruckFold.connected(s, f);
            case TruckDisconnected f -> TruckFold.disconnected(s, f);
            case TruckMoved f -> TruckFold.moved(s, f);
            case ContainerEmptied f -> TruckFold.emptied(s, f);
            case StopSkipped f -> TruckFold.skipped(s, f);
            case TruckUnloaded f -> TruckFold.unloaded(s, f);
            case BreakTaken f -> TruckFold.rested(s, f);
            case TruckReturned f -> TruckFold.returned(s, f);
            case TruckBrokeDown f -> TruckFold.brokeDown(s, f);
            case TruckRepaired f ->
                    TruckFold.back(s, f.truck())
                            .noting(INFO, Notice.Kind.TRUCK_REPAIRED, f.truck().value(), "");
            case TourAcknowledged f -> TruckFold.acknowledged(s, f);
            case TourRejected f ->
                    s.noting(ALARM, Notice.Kind.TOUR_REJECTED, f.truck().value(), f.reason());
            case StreetClosed f -> StreetFold.closed(s, f.closure());
            case StreetOpened f -> StreetFold.opened(s, f.closure());
            case LiftingCarriedOver f -> StreetFold.keptLifted(s, f.closure());
            case TrafficReported f -> StreetFold.heard(s, f);
            case PacesTold f -> StreetFold.paced(s, f);
            case TourSeen f -> LinkFold.seen(s, f);
            case CrewMessageReceived f -> LinkFold.received(s, f);
            case CrewMessageRead f -> LinkFold.read(s, f);
            case CrewSaid f -> LinkFold.said(s, f);
            case ActionAnswered f -> LinkFold.answered(s, f);
            case TruckReported f -> LinkFold.reported(s, f);
            case PhotoTaken f -> LinkFold.photo(s, f);
            case TabletPaired f -> LinkFold.paired(s, f);
        };
    }

    /// Everything starts anew, except that a connected truck stays connected, and one locked
    /// out stays out.
    private static DayState began(DayState s, DayBegan fact) {
        DayState fresh = DayState.before(s.city()).reaching(fact.at()).begun(fact.day());
        for (TruckState truck : s.trucks().values()) {
            if (truck.online()) {
                TruckState parked = fresh.truck(truck.truck().id());
                fresh = fresh.with(parked.connected(true, fact.at()));
            }
            if (truck.link().lockedOut()) {
                TruckState parked = fresh.truck(truck.truck().id());
                fresh = fresh.with(parked.with(parked.link().lockedOut(true)));
            }
        }
        return fresh.noting(INFO, Notice.Kind.DAY_BEGAN, "", fact.day().toString());
    }

    private static Surroundings known(DayState s) {
        return s.habits().surroundings();
    }

    private static DayState knowing(DayState s, Surroundings surroundings) {
        return s.with(s.habits().with(surroundings));
    }

    private static DayState refused(DayState s, MessageRefused fact) {
        String more = fact.more().isPresent() ? " (+%d)".formatted(fact.more().getAsInt()) : "";
        return s.with(s.tally().refusal())
                .noting(
                        WARNING,
                        Notice.Kind.MESSAGE_REFUSED,
                        fact.source(),
                        fact.saying().isPresent() ? more : fact.reason() + more,
                        fact.saying());
    }
}
