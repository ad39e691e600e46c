package de.leerplan.replay;

import de.leerplan.model.Calibration;
import de.leerplan.model.Capacity;
import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.ContainerId;
import de.leerplan.model.ContainerKind;
import de.leerplan.model.CrewRemark;
import de.leerplan.model.District;
import de.leerplan.model.Drive;
import de.leerplan.model.ElectricRange;
import de.leerplan.model.Fraction;
import de.leerplan.model.GeoPoint;
import de.leerplan.model.Shift;
import de.leerplan.model.Site;
import de.leerplan.model.SiteId;
import de.leerplan.model.SiteKind;
import de.leerplan.model.TimeWindow;
import de.leerplan.model.Truck;
import de.leerplan.model.TruckId;
import de.leerplan.model.Unusable;
import de.leerplan.model.WorkRules;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

/// Reads a city's master data from the four files of a folder: `containers.csv`, `trucks.csv`,
/// `sites.csv` and `districts.csv`.
public final class SampleCity {
    static final String NAME = "Offenbach am Main";
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private SampleCity() {}

    /// @throws Unusable if a file is missing or a line of it is broken
    public static City read(Path folder) {
        return City.of(
                NAME,
                ZONE,
                true,
                CsvFile.read(folder.resolve("districts.csv"), "name", "lat", "lon")
                        .map(row -> new District(row.text("name"), place(row))),
                CsvFile.read(folder.resolve("containers.csv"), ContainerFile.required())
                        .map(SampleCity::container),
                CsvFile.read(
                                folder.resolve("trucks.csv"),
                                "id",
                                "fractions",
                                "volume_m3",
                                "payload_kg",
                                "width_cm",
                                "gross_kg",
                                "drive",
                                "shift_from",
                                "shift_to",
                                "crew",
                                "territory")
                        .map(SampleCity::truck),
                CsvFile.read(
                                folder.resolve("sites.csv"),
                                "id",
                                "name",
                                "kind",
                                "lat",
                                "lon",
                                "fractions",
                                "open_from",
                                "open_to",
                                "unload_minutes")
                        .map(SampleCity::site));
    }

    private static Container container(CsvRow row) {
        return new Container(
                new ContainerId(row.text("id")),
                row.text("name"),
                row.word("kind", ContainerKind.class),
                row.word("fraction", Fraction.class),
                row.whole("capacity_litres"),
                place(row),
                row.text("district"),
                Duration.ofSeconds(row.whole("service_seconds")),
                window(row, "window_from", "window_to"),
                row.whole("access_width_cm"),
                calibration(row, row.word("kind", ContainerKind.class)),
                row.text("sensor"),
                remark(row));
    }

    private static Truck truck(CsvRow row) {
        Drive drive = row.word("drive", Drive.class);
        return new Truck(
                new TruckId(row.text("id")),
                row.words("fractions", Fraction.class),
                new Capacity(row.number("volume_m3") * 1000, row.number("payload_kg")),
                row.whole("width_cm"),
                whole(row, "height_cm", Truck.USUAL_HEIGHT_CM),
                row.whole("gross_kg"),
                drive,
                new Shift(row.time("shift_from"), row.time("shift_to")),
                row.whole("crew"),
                row.parts("territory"),
                ElectricRange.usual(drive).map(usual -> range(row, usual)),
                row.text("rules").isEmpty() ? WorkRules.ARBZG : row.word("rules", WorkRules.class));
    }

    /// The columns of an electric truck may be missing: then its figures are the usual ones.
    private static ElectricRange range(CsvRow row, ElectricRange usual) {
        return new ElectricRange(
                number(row, "battery_kwh", usual.kWh()),
                number(row, "kwh_per_km", usual.kWhPerKm()),
                number(row, "kwh_per_lift", usual.kWhPerLift()),
                number(row, "charge_kw", usual.kW()),
                (int) number(row, "reserve_percent", usual.reservePercent()));
    }

    private static int whole(CsvRow row, String column, int usual) {
        return row.text(column).isEmpty() ? usual : row.whole(column);
    }

    private static double number(CsvRow row, String column, double usual) {
        return row.text(column).isEmpty() ? usual : row.number(column);
    }

    private static Site site(CsvRow row) {
        return new Site(
                new SiteId(row.text("id")),
                row.text("name"),
                row.word("kind", SiteKind.class),
                place(row),
                row.words("fractions", Fraction.class),
                window(row, "open_from", "open_to"),
                Duration.ofMinutes(row.whole("unload_minutes")),
                remark(row),
                number(row, "charger_kw", 0));
    }

    private static GeoPoint place(CsvRow row) {
        return new GeoPoint(row.number("lat"), row.number("lon"));
    }

    private static TimeWindow window(CsvRow row, String from, String to) {
        return row.text(from).isEmpty() && row.text(to).isEmpty()
                ? TimeWindow.ANY_TIME
                : new TimeWindow(row.time(from), row.time(to));
    }

    /// The column may be missing: then nothing is remarked.
    private static CrewRemark remark(CsvRow row) {
        return new CrewRemark(row.text(ContainerFile.REMARK));
    }

    /// `blind_mm` and `taper` may be missing: then the sensor and the shape are the usual ones. So
    /// may the distances: then they are assumed at first.
    private static Calibration calibration(CsvRow row, ContainerKind kind) {
        Calibration assumed = AssumedCalibration.of(kind);
        int empty = whole(row, "empty_mm", assumed.emptyMm());
        int full = whole(row, "full_mm", Math.min(assumed.fullMm(), empty * 3 / 10));
        Calibration usual = new Calibration(empty, full);
        return new Calibration(
                usual.emptyMm(),
                usual.fullMm(),
                whole(row, "blind_mm", usual.blindMm()),
                number(row, "taper", usual.taper()));
    }
}
