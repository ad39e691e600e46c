package de.leerplan.operations;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Load;
import de.leerplan.model.Tour;
import de.leerplan.model.Truck;

import org.pcollections.PVector;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The parts of a truck's state, each exchanged by its name while one state becomes the next.
final class TruckDraft {
    Truck truck;
    boolean online;
    boolean fit;
    GeoPoint place;
    Optional<Instant> heardAt;
    int heading;
    double kmh;
    Load load;
    Optional<Tour> tour;
    int version;
    int sent;
    int acknowledged;
    PVector<DoneStop> done;
    Duration rested;
    boolean home;
    double metres;
    CrewLink link;
    Optional<Sighting> sighting;

    TruckDraft(TruckState from) {
        truck = from.truck();
        online = from.online();
        fit = from.fit();
        place = from.place();
        heardAt = from.heardAt();
        heading = from.heading();
        kmh = from.kmh();
        load = from.load();
        tour = from.tour();
        version = from.version();
        sent = from.sent();
        acknowledged = from.acknowledged();
        done = from.done();
        rested = from.rested();
        home = from.home();
        metres = from.metres();
        link = from.link();
        sighting = from.sighting();
    }

    TruckState state() {
        return new TruckState(
                truck,
                online,
                fit,
                place,
                heardAt,
                heading,
                kmh,
                load,
                tour,
                version,
                sent,
                acknowledged,
                done,
                rested,
                home,
                metres,
                link,
                sighting);
    }
}
