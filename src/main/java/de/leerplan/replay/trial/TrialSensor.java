package de.leerplan.replay.trial;

import de.leerplan.model.Calibration;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A whole sensor over the time of a trial: when it sends, what it says, and what gets through.
final class TrialSensor {
    private static final double LATE = 0.01;
    private static final double TIPPED_BY_CREW = 0.3;
    private static final double TIPPED_BY_CHANCE = 0.0004;

    private static final Duration SMOULDERS = Duration.ofMinutes(20);

    private final TrueBin bin;
    private final List<TrueBin> all;
    private final Era era;
    private final Weather weather;
    private final RadioGaps radio;
    private final List<Fault> faults;
    private final Chance chance;
    private final Probe probe;
    private final Senses senses;
    private final Duration pause;
    private final double lost;
    private final double charge;
    private double frozen = -1;
    private double hung = -1;

    /// @param faults of this sensor
    TrialSensor(
            TrueBin bin,
            List<TrueBin> all,
            Era era,
            Weather weather,
            RadioGaps radio,
            List<Fault> faults,
            Chance chance) {
        this.bin = bin;
        this.all = all;
        this.era = era;
        this.weather = weather;
        this.radio = radio;
        this.faults = faults;
        this.chance = chance;
        this.probe = new Probe(bin.container().calibration(), chance.fork());
        this.senses = Senses.of(chance);
        this.pause = Duration.ofMinutes(new int[] {30, 60, 60, 120}[chance.below(4)]);
        this.lost = chance.between(0.01, 0.08);
        this.charge = chance.between(45, 100);
    }

    Senses senses() {
        return senses;
    }

    Duration pause() {
        return pause;
    }

    List<ReadingReceived> readings() {
        List<ReadingReceived> readings = new ArrayList<>();
        Instant at = era.begins().plusSeconds(chance.below((int) pause.toSeconds()));
        while (at.isBefore(era.ends())) {
            send(at, readings);
            at = next(at);
        }
        return readings;
    }

    /// The next regular report, or one by itself as soon as it gets hot.
    private Instant next(Instant at) {
        boolean burning = heat(at) > 40 && senses.hurries();
        Instant regular =
                at.plus(burning ? Duration.ofMinutes(5) : pause).plusSeconds(chance.below(40));
        return faults.stream()
                .filter(f -> f.kind() == FaultKind.FIRE && senses.hurries())
                .map(f -> f.from().plus(SMOULDERS))
                .filter(hot -> hot.isAfter(at) && hot.isBefore(regular))
                .findFirst()
                .orElse(regular);
    }

    private void send(Instant at, List<ReadingReceived> readings) {
        Optional<Fault> fault = fault(at);
        int distance = probe.said(distance(at, fault));
        SensorHealth health = health(at, fault);
        boolean dead = fault.map(f -> f.kind() == FaultKind.DROPPED_OUT).orElse(false);
        if (dead || radio.silent(bin.container().district(), at) || chance.happens(lost)) {
            return;
        }
        long under = 2 + chance.below(6);
        Instant received = at.plusSeconds(chance.happens(LATE) ? 600 + chance.below(6000) : under);
        readings.add(
                new ReadingReceived(
                        received,
                        at,
                        bin.container().id(),
                        new Measured.Distance(distance),
                        health));
    }

    private Optional<Fault> fault(Instant at) {
        Optional<Fault> now = faults.stream().filter(f -> f.at(at)).findFirst();
        if (now.isEmpty()) {
            frozen = -1;
            hung = -1;
        }
        return now;
    }

    private double distance(Instant at, Optional<Fault> fault) {
        double usual = probe.distance(bin.percent(at), air(at));
        Calibration c = bin.container().calibration();
        if (fault.isEmpty()) {
            return usual;
        }
        Fault f = fault.get();
        return switch (f.kind()) {
            case STUCK -> {
                frozen = frozen < 0 ? usual : frozen;
                yield f.strength() < 0.5 ? frozen : frozen + chance.between(-2, 2);
            }
            case SPIKING ->
                    chance.happens(0.2 + 0.2 * f.strength())
                            ? chance.between(c.fullMm() * 0.6, c.emptyMm() * 1.05)
                            : usual;
            case DRIFTING -> usual + drift(f, at);
            case BLOCKED -> blocked(f, usual);
            case SWAPPED -> probe.distance(all.get(f.other()).percent(at), air(at)) + deeper(f);
            case TILTED ->
                    c.fullMm()
                            + (c.emptyMm() - c.fullMm()) * (0.1 + 0.7 * f.strength())
                            + 3 * probe.noise() * chance.normal();
            case DROPPED_OUT, LOW_BATTERY, FIRE, EMPTIED_UNREPORTED -> usual;
        };
    }

    /// Millimetres off after so many days, either way, up to 45 % of the range.
    private double drift(Fault f, Instant at) {
        Calibration c = bin.container().calibration();
        double share =
                Math.min(0.45, (0.008 + 0.017 * Math.abs(2 * f.strength() - 1)) * f.days(at));
        return (f.strength() < 0.5 ? -1 : 1) * share * (c.emptyMm() - c.fullMm());
    }

    /// A bag right before it, or hanging somewhat lower; now and then it sees past it.
    private double blocked(Fault f, double usual) {
        Calibration c = bin.container().calibration();
        if (chance.happens(0.06)) {
            return usual;
        }
        if (f.strength() < 0.6) {
            return chance.between(5, 28);
        }
        hung = hung < 0 ? c.fullMm() * chance.between(0.45, 1.1) : hung;
        return hung + 6 * chance.normal();
    }

    /// Hung over another container it measures that one's depth by its own container's measures.
    private double deeper(Fault f) {
        Calibration there = all.get(f.other()).container().calibration();
        Calibration here = bin.container().calibration();
        return there.emptyMm() - (double) here.emptyMm();
    }

    private double air(Instant at) {
        int step = era.step(at);
        return weather.celsius(era.day(step), era.hour(step));
    }

    /// Degrees above the air.
    private double heat(Instant at) {
        double sun = Math.max(0, weather.noon(era.day(era.step(at))) - 12) * 0.6;
        double hour = era.hour(era.step(at));
        double warm = hour > 9 && hour < 19 ? sun : 0;
        return faults.stream()
                .filter(f -> f.kind() == FaultKind.FIRE && f.at(at))
                .findFirst()
                .map(f -> Math.max(warm, flames(f, Duration.between(f.from(), at).toMinutes())))
                .orElse(warm);
    }

    /// Smoulders up within half an hour, burns one to three hours, cools down.
    private static double flames(Fault f, double minutes) {
        double burns = 60 + 120 * f.strength();
        double top = 70 + 200 * f.strength();
        double rising = Math.min(1, minutes / 30);
        return minutes < burns ? top * rising : top * StrictMath.exp(-(minutes - burns) / 30);
    }

    private SensorHealth health(Instant at, Optional<Fault> fault) {
        double inside = air(at) + heat(at) + chance.normal();
        Optional<FaultKind> kind = fault.map(Fault::kind);
        boolean fell = kind.filter(k -> k == FaultKind.TILTED).isPresent();
        boolean justEmptied = Duration.between(bin.last(at).at(), at).toMinutes() < 12;
        boolean tilted =
                fell
                        ? chance.happens(0.97)
                        : chance.happens(justEmptied ? TIPPED_BY_CREW : TIPPED_BY_CHANCE);
        return new SensorHealth(
                senses.battery() ? OptionalInt.of(battery(at, fault)) : OptionalInt.empty(),
                senses.warmth() ? OptionalInt.of((int) Math.round(inside)) : OptionalInt.empty(),
                OptionalInt.of(-75 - chance.below(35)),
                senses.tilt() ? Optional.of(tilted) : Optional.empty(),
                Optional.empty());
    }

    private int battery(Instant at, Optional<Fault> fault) {
        double weeks = Duration.between(era.begins(), at).toHours() / 168.0;
        double usual = charge - 0.4 * weeks - (air(at) < 0 ? 6 : 0) + 1.5 * chance.normal();
        double told =
                fault.filter(f -> f.kind() == FaultKind.LOW_BATTERY)
                        .map(f -> 22 - (3 + 5 * f.strength()) * f.days(at) + chance.normal())
                        .orElse(usual);
        return Math.clamp(Math.round(told), 2, 100);
    }
}
