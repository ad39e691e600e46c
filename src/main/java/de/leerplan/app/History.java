package de.leerplan.app;

import de.leerplan.intake.Decoding;
import de.leerplan.intake.HistoryLine;
import de.leerplan.model.City;
import de.leerplan.model.ContainerId;
import de.leerplan.operations.Observation;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.Signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a file of old readings has in it, sorted by the day they were measured.
final class History {
    private final City city;
    private final LocalDate today;
    private final SortedMap<LocalDate, List<ReadingReceived>> days = new TreeMap<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<Measurement> known = new HashSet<>();
    private final Set<ContainerId> containers = new HashSet<>();
    private int lines;
    private int twice;

    private record Measurement(ContainerId container, Instant at) {}

    History(City city, LocalDate today) {
        this.city = city;
        this.today = today;
    }

    void take(HistoryLine line) {
        lines++;
        switch (line.decoding()) {
            case Decoding.Decoded(List<Observation> facts) -> facts.forEach(f -> take(line, f));
            case Decoding.Notified(List<Observation> facts) -> facts.forEach(f -> take(line, f));
            case Decoding.Waits(Signal signal) -> refuse(line, signal);
            case Decoding.Bundle(List<Observation> facts, List<Signal> signals) -> {
                facts.forEach(f -> take(line, f));
                signals.forEach(signal -> refuse(line, signal));
            }
            case Decoding.Refused refused -> refuse(line, refused.reason(), refused.remedy());
        }
    }

    SortedMap<LocalDate, List<ReadingReceived>> days() {
        days.values().forEach(day -> day.sort(Comparator.comparing(ReadingReceived::measuredAt)));
        return days;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    int lines() {
        return lines;
    }

    /// Readings that stood there before.
    int twice() {
        return twice;
    }

    int readings() {
        return known.size();
    }

    int containers() {
        return containers.size();
    }

    private void take(HistoryLine line, Observation fact) {
        if (!(fact instanceof ReadingReceived reading)) {
            return;
        }
        LocalDate day = reading.measuredAt().atZone(city.zone()).toLocalDate();
        if (!city.containers().containsKey(reading.container())) {
            refuse(
                    line,
                    "container: '%s' is not in the master data".formatted(reading.container()),
                    "correct the name, or add the container to the master data");
        } else if (!day.isBefore(today)) {
            refuse(line, "measured today", "send it to the running program instead");
        } else if (!known.add(new Measurement(reading.container(), reading.measuredAt()))) {
            twice++;
        } else {
            containers.add(reading.container());
            days.computeIfAbsent(day, _ -> new ArrayList<>()).add(asOfThen(reading));
        }
    }

    /// As if it had come at once when it was measured.
    private static ReadingReceived asOfThen(ReadingReceived reading) {
        return new ReadingReceived(
                reading.measuredAt(),
                reading.measuredAt(),
                reading.container(),
                reading.measured(),
                reading.health());
    }

    private void refuse(HistoryLine line, Signal signal) {
        refuse(
                line,
                "device %s is not assigned to a container".formatted(signal.device()),
                "assign it, or list it in devices.csv");
    }

    private void refuse(HistoryLine line, String reason, String remedy) {
        complaints.add(new Complaint(line.number(), reason, remedy));
    }
}
