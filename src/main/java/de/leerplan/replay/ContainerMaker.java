package de.leerplan.replay;

import de.leerplan.model.Calibration;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.Fraction;
import de.leerplan.model.TimeWindow;
import de.leerplan.replay.city.Spot;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Puts a container of the right size, with its sensor, on every spot of the city.
///
/// Sizes, service times and calibrations are estimates within the usual ranges of each kind.
final class ContainerMaker {
    /// The bin on the market side of Wilhelmsplatz always has this number.
    static final int MARKET_BIN = 417;

    /// A litter bin; it burns on the day of trouble.
    static final int BURNING_BIN = 388;

    private static final TimeWindow BEFORE_TEN =
            new TimeWindow(LocalTime.of(6, 0), LocalTime.of(10, 0));
    private static final TimeWindow DAYTIME =
            new TimeWindow(LocalTime.of(7, 0), LocalTime.of(19, 0));
    private static final int NARROW_CM = 230;

    private final SplittableRandom random = new SplittableRandom(63069);
    private final RemarkMaker remarks = new RemarkMaker();

    /// The spots in the order of container numbers.
    static List<Spot> numbered(List<Spot> spots) {
        List<Spot> out = new ArrayList<>(spots);
        for (int i = 0; i < out.size(); i++) {
            if (out.get(i).name().equals("Wilhelmsplatz, Marktseite")) {
                Collections.swap(out, i, MARKET_BIN - 1);
                break;
            }
        }
        int burning = BURNING_BIN - 1;
        for (int i = burning; i < out.size(); i++) {
            if (out.get(i).kind() == ContainerKind.LITTER_BIN) {
                Collections.swap(out, i, burning);
                break;
            }
        }
        return out;
    }

    /// One container for each spot, in order.
    List<Container> containers(List<Spot> numbered) {
        List<Container> out = new ArrayList<>();
        for (Spot spot : numbered) {
            out.add(container(spot, out.size() + 1));
        }
        return out;
    }

    private Container container(Spot spot, int number) {
        Size size = size(spot.kind());
        return new Container(
                new ContainerId(String.format(Locale.ROOT, "OF-%04d", number)),
                spot.name(),
                spot.kind(),
                spot.fraction(),
                size.litres(),
                spot.place(),
                spot.district(),
                Duration.ofSeconds(size.serviceSeconds() + 5L * random.nextInt(4)),
                window(spot),
                narrow(spot) ? NARROW_CM : 0,
                new Calibration(size.emptyMm() - 5 * random.nextInt(5), size.fullMm()),
                size.sensor(),
                remarks.of(spot));
    }

    private static TimeWindow window(Spot spot) {
        if (spot.surroundings() == Spot.Surroundings.PEDESTRIAN) {
            return BEFORE_TEN;
        }
        return spot.fraction() == Fraction.GLASS ? DAYTIME : TimeWindow.ANY_TIME;
    }

    private static boolean narrow(Spot spot) {
        return spot.fraction() == Fraction.LITTER
                && (spot.surroundings() == Spot.Surroundings.PEDESTRIAN
                        || spot.surroundings() == Spot.Surroundings.PARK);
    }

    private record Size(int litres, int serviceSeconds, int emptyMm, int fullMm, String sensor) {}

    private Size size(ContainerKind kind) {
        return switch (kind) {
            case LITTER_BIN ->
                    switch (random.nextInt(3)) {
                        case 0 -> new Size(50, 45, 620, 160, "DF702");
                        case 1 -> new Size(70, 50, 720, 170, "EM310-UDL");
                        default -> new Size(110, 60, 840, 180, "EM400-MUD");
                    };
            case WHEELIE_240 -> new Size(240, 60, 980, 250, "DF702");
            case WHEELIE_1100 -> new Size(1100, 70, 1200, 280, "EM400-MUD");
            case UNDERGROUND ->
                    random.nextBoolean()
                            ? new Size(3000, 80, 2100, 450, "DL-MBX")
                            : new Size(5000, 85, 2700, 500, "DL-MBX");
            case GLASS_IGLOO -> new Size(3000, 95, 1650, 400, "EM400-TLD");
            case SOLAR_PRESS -> new Size(600, 75, 900, 250, "TEK766");
        };
    }
}
