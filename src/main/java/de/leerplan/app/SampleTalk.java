package de.leerplan.app;

import de.leerplan.model.ContainerId;
import de.leerplan.model.JobId;
import de.leerplan.model.TruckId;
import de.leerplan.operations.Decision.CrewMessaged;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Invitation;
import de.leerplan.operations.Observation.CrewMessageReceived;
import de.leerplan.operations.Observation.CrewSaid;
import de.leerplan.operations.Observation.PhotoTaken;
import de.leerplan.operations.TourDifference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a crew and a dispatcher would have said by now, and a picture, for a snapshot.
///
/// @param locale whose language they speak
record SampleTalk(SampleDayRun run, Locale locale) {
    /// An invitation as a console with a driver page gives it; it opens nothing.
    static Invitation invitation(Instant at) {
        String code = "K7QM3XPA";
        String link = "https://leitstand.example:8091/driver/#code=" + code;
        return new Invitation(code, link, at.plus(Duration.ofMinutes(15)));
    }

    /// Everything is stored and folded once this returns.
    void hold(TruckId truck) {
        Instant now = run.now();
        List<ContainerId> left = JobId.containers(TourDifference.left(run.loop().state(), truck));
        String picture = run.photos().keep(truck, "p-1", SamplePhoto.jpeg());
        tell(
                new CrewMessaged(now, "Schulung", truck, "d-1", words(0), false),
                new CrewMessageReceived(now, truck, "d-1"),
                new CrewSaid(now, now, truck, "c-1", words(1), false),
                new PhotoTaken(
                        now, now, truck, left.stream().findFirst(), Optional.empty(), picture),
                new CrewSaid(now, now, truck, "c-2", words(2), true));
    }

    private String words(int number) {
        List<String> words =
                locale.getLanguage().equals("de")
                        ? List.of(
                                "Bitte Tor 2 benutzen, Tor 1 ist zu.",
                                "Verstanden. Hier ist zugeparkt, Foto kommt.",
                                "Kommt jemand wegen des Autos?")
                        : List.of(
                                "Please use gate 2, gate 1 is closed.",
                                "Understood. Blocked by a car here, photo follows.",
                                "Will somebody see to the car?");
        return words.get(number);
    }

    private void tell(Fact... facts) {
        for (Fact fact : facts) {
            run.loop().post(fact).join();
        }
    }
}
