package de.leerplan.operations;

import de.leerplan.forecast.CityEvent;
import de.leerplan.forecast.DayWeather;
import de.leerplan.forecast.Effect;
import de.leerplan.forecast.Habit;
import de.leerplan.forecast.SensorTrack;
import de.leerplan.model.Closure;
import de.leerplan.model.ContainerId;
import de.leerplan.model.DayPaces;
import de.leerplan.model.FillLevel;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.OrderId;
import de.leerplan.model.Saying;
import de.leerplan.model.ServiceOrder;
import de.leerplan.model.SiteId;
import de.leerplan.model.SkipReason;
import de.leerplan.model.TrafficStretch;
import de.leerplan.model.TruckId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A fact that the outside world told us. `measuredAt` is the time by the device's own word.
public sealed interface Observation extends Fact {
    /// A working day starts; always the first fact of its journal.
    record DayBegan(Instant at, LocalDate day, String city) implements Observation {}

    /// What is known of a container from the days before.
    ///
    /// @param fill the last believed fill, true at `asOf`
    record ContainerCarriedOver(
            Instant at, ContainerId container, Habit habit, FillLevel fill, Instant asOf)
            implements Observation {}

    /// What is remembered of a container's sensor from the days before.
    record SensorCarriedOver(Instant at, ContainerId container, SensorTrack sensor)
            implements Observation {}

    /// An order of a day before that is still open.
    record OrderCarriedOver(Instant at, ServiceOrder order) implements Observation {}

    /// An order came in from another system, such as a citizens' app.
    ///
    /// @param source where it came from
    record OrderReceived(Instant at, String source, ServiceOrder order) implements Observation {}

    /// Something will draw people, or did; announced again each day that it matters.
    record EventAnnounced(Instant at, CityEvent event) implements Observation {}

    /// The weather of a day, expected or, for a day gone by, measured.
    record WeatherTold(Instant at, DayWeather weather) implements Observation {}

    /// What events and weather have been found to do, from the days before.
    record EffectsCarriedOver(Instant at, Map<String, Effect> effects) implements Observation {}

    /// A container's sensor reported.
    ///
    /// @param source who passed it on; empty where nobody did
    /// @param message what makes its radio message one, apart by blanks; empty of other readings
    record ReadingReceived(
            Instant at,
            Instant measuredAt,
            ContainerId container,
            Measured measured,
            SensorHealth health,
            Optional<String> source,
            Optional<String> message)
            implements Observation {
        public ReadingReceived(
                Instant at,
                Instant measuredAt,
                ContainerId container,
                Measured measured,
                SensorHealth health) {
            this(at, measuredAt, container, measured, health, Optional.empty(), Optional.empty());
        }

        /// The same, passed on by a source.
        public ReadingReceived from(String by) {
            return new ReadingReceived(
                    at, measuredAt, container, measured, health, Optional.of(by), message);
        }

        /// The same, out of a radio message.
        public ReadingReceived in(String radioMessage) {
            return new ReadingReceived(
                    at, measuredAt, container, measured, health, source, Optional.of(radioMessage));
        }
    }

    /// A way by which readings come in has changed.
    record DoorChanged(Instant at, Door door) implements Observation {}

    /// A container's sensor spoke of itself and not of the fill.
    record SensorReported(
            Instant at, Instant measuredAt, ContainerId container, SensorHealth health)
            implements Observation {}

    /// A radio device that sits in no container sent something. It waits until somebody assigns
    /// the device.
    ///
    /// @param source who passed it on
    record SignalWaits(Instant at, String source, Signal signal) implements Observation {}

    /// Where a radio device sits, as known from the days before.
    record DeviceCarriedOver(Instant at, PlacedDevice device) implements Observation {}

    /// Something arrived that is no usable reading or truck message.
    ///
    /// @param source where it came from: a topic, an address, a file
    /// @param reason what is wrong, in English
    /// @param excerpt the beginning of what arrived, at most 200 characters
    /// @param why where it was meant to be readings
    /// @param more refused for the same reason before, and not told one by one
    /// @param saying `reason` for any language; older facts have none
    record MessageRefused(
            Instant at,
            String source,
            String reason,
            String excerpt,
            Optional<Refusal> why,
            OptionalInt more,
            Optional<Saying> saying)
            implements Observation {
        /// As it was before there was a `Saying`.
        public MessageRefused(Instant at, String source, String reason, String excerpt) {
            this(
                    at,
                    source,
                    reason,
                    excerpt,
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty());
        }

        /// @param reason `saying` in English
        public MessageRefused(
                Instant at, String source, String reason, Saying saying, String excerpt) {
            this(
                    at,
                    source,
                    reason,
                    excerpt,
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.of(saying));
        }
    }

    /// The minute hand moved. The only way time enters.
    record TimePassed(Instant at) implements Observation {}

    record TruckConnected(Instant at, TruckId truck) implements Observation {}

    record TruckDisconnected(Instant at, TruckId truck) implements Observation {}

    /// @param heading compass degrees, 0 is north
    /// @param kmh speed, km/h
    record TruckMoved(
            Instant at, Instant measuredAt, TruckId truck, GeoPoint place, int heading, double kmh)
            implements Observation {}

    /// @param amount what the crew's truck took in
    record ContainerEmptied(
            Instant at, Instant measuredAt, TruckId truck, ContainerId container, Load amount)
            implements Observation {}

    record StopSkipped(
            Instant at, Instant measuredAt, TruckId truck, ContainerId container, SkipReason reason)
            implements Observation {}

    /// @param amount what the crew's truck took in
    record OrderFulfilled(Instant at, Instant measuredAt, TruckId truck, OrderId order, Load amount)
            implements Observation {}

    /// A crew was there for an order and could not fulfil it.
    record OrderMissed(
            Instant at, Instant measuredAt, TruckId truck, OrderId order, SkipReason reason)
            implements Observation {}

    record TruckUnloaded(Instant at, Instant measuredAt, TruckId truck, SiteId site)
            implements Observation {}

    /// A crew finished a break of `length`.
    record BreakTaken(Instant at, Instant measuredAt, TruckId truck, Duration length)
            implements Observation {}

    /// A truck is back at its depot and done for the day.
    record TruckReturned(Instant at, Instant measuredAt, TruckId truck) implements Observation {}

    /// A truck cannot go on; `note` is what the crew said.
    record TruckBrokeDown(Instant at, TruckId truck, String note) implements Observation {}

    record TruckRepaired(Instant at, TruckId truck) implements Observation {}

    record TourAcknowledged(Instant at, TruckId truck, int version) implements Observation {}

    /// @param reason a code of the tour protocol, such as `OUTDATED_ORDER_UPDATE`
    record TourRejected(Instant at, TruckId truck, int version, String reason)
            implements Observation {}

    /// The crew confirmed to have read this version of its tour.
    record TourSeen(Instant at, TruckId truck, int version) implements Observation {}

    /// A message to the crew is safe in its truck.
    record CrewMessageReceived(Instant at, TruckId truck, String message) implements Observation {}

    /// The crew confirmed to have read a message.
    record CrewMessageRead(Instant at, TruckId truck, String message) implements Observation {}

    /// A crew said something.
    ///
    /// @param message its id, unique per truck
    /// @param urgent whether it needs an answer
    record CrewSaid(
            Instant at,
            Instant measuredAt,
            TruckId truck,
            String message,
            String text,
            boolean urgent)
            implements Observation {}

    /// What an instant action came to.
    ///
    /// @param text why it was not done; empty if it was
    record ActionAnswered(Instant at, TruckId truck, String action, boolean done, String text)
            implements Observation {}

    /// A truck said how it is, and that differs from what it said before.
    ///
    /// @param energyPercent of battery or tank, if it knows
    record TruckReported(
            Instant at,
            Instant measuredAt,
            TruckId truck,
            boolean paused,
            OptionalInt energyPercent)
            implements Observation {}

    /// A crew took a picture of a container, of a citizen's order or of neither; it lies among the
    /// photos under this name.
    record PhotoTaken(
            Instant at,
            Instant measuredAt,
            TruckId truck,
            Optional<ContainerId> container,
            Optional<OrderId> order,
            String photo)
            implements Observation {}

    /// A tablet signed in with a code of the console; any other of this truck is out.
    record TabletPaired(Instant at, TruckId truck) implements Observation {}

    /// A stretch of street is closed, or will be: from when on is in the closure.
    record StreetClosed(Instant at, Closure closure) implements Observation {}

    record StreetOpened(Instant at, String closure) implements Observation {}

    /// A dispatcher lifted this closure on another day; reports that still name it close nothing.
    record LiftingCarriedOver(Instant at, Closure closure) implements Observation {}

    /// Traffic as a source sees it now; replaces all that the same source said before.
    ///
    /// @param source a file or an address, for people
    record TrafficReported(Instant at, String source, List<TrafficStretch> stretches)
            implements Observation {
        public TrafficReported {
            stretches = List.copyOf(stretches);
        }
    }

    /// How traffic changes with the hour of the day, from now on.
    ///
    /// @param source a file or an address, for people; empty where nobody told, for the estimate
    record PacesTold(Instant at, String source, DayPaces paces) implements Observation {}
}
