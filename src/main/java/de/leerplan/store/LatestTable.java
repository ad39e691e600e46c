package de.leerplan.store;

import de.leerplan.model.ContainerId;
import de.leerplan.model.FillLevel;
import de.leerplan.operations.Fact;
import de.leerplan.operations.Measured;
import de.leerplan.operations.Observation.ReadingReceived;
import de.leerplan.operations.SensorHealth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The table `latest_reading`, so that nobody has to look through years of readings for it.
final class LatestTable {
    private static final String MERGE =
            """
            merge into latest_reading as known
            using (values (cast(? as character varying(64)), cast(? as bigint),
                cast(? as timestamp(6) with time zone), cast(? as timestamp(6) with time zone),
                cast(? as integer), cast(? as double precision),
                cast(? as integer), cast(? as integer), cast(? as integer)))
              as new (container, number, measured_at, received_at,
                distance_mm, fill_percent, battery_percent, celsius, rssi_dbm)
            on (known.container = new.container)
            when matched and known.measured_at < new.measured_at then update set
              number = new.number, measured_at = new.measured_at, received_at = new.received_at,
              distance_mm = new.distance_mm, fill_percent = new.fill_percent,
              battery_percent = new.battery_percent, celsius = new.celsius,
              rssi_dbm = new.rssi_dbm
            when not matched then insert
              (container, number, measured_at, received_at,
                distance_mm, fill_percent, battery_percent, celsius, rssi_dbm)
              values (new.container, new.number, new.measured_at, new.received_at,
                new.distance_mm, new.fill_percent, new.battery_percent, new.celsius, new.rssi_dbm)
            """;

    private LatestTable() {}

    private record Numbered(long number, ReadingReceived reading) {}

    /// Takes in what the journal got since. Autocommit is off afterwards, as in the journal.
    static void catchUp(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        long last = last(connection);
        List<Fact> page = JournalTable.page(connection, last + 1);
        while (!page.isEmpty()) {
            merge(connection, last + 1, page);
            last += page.size();
            page = JournalTable.page(connection, last + 1);
        }
        connection.commit();
    }

    /// Number of the newest fact in the table; later ones that it leaves out are looked at again.
    private static long last(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "select coalesce(max(number), 0) from latest_reading");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void merge(Connection connection, long first, List<Fact> facts)
            throws SQLException {
        Map<ContainerId, Numbered> newest = newest(first, facts);
        if (newest.isEmpty()) {
            return;
        }
        try (PreparedStatement merge = connection.prepareStatement(MERGE)) {
            for (Numbered numbered : newest.values()) {
                fill(merge, numbered.number(), numbered.reading());
                merge.addBatch();
            }
            merge.executeBatch();
        }
    }

    static List<LatestReading> all(Connection connection) throws SQLException {
        List<LatestReading> all = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "select * from latest_reading order by container");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                all.add(read(row));
            }
        }
        return all;
    }

    /// One merge per container and group is enough.
    private static Map<ContainerId, Numbered> newest(long first, List<Fact> facts) {
        Map<ContainerId, Numbered> newest = new TreeMap<>();
        long number = first;
        for (Fact fact : facts) {
            if (fact instanceof ReadingReceived reading) {
                newest.merge(
                        reading.container(), new Numbered(number, reading), LatestTable::newer);
            }
            number++;
        }
        return newest;
    }

    private static Numbered newer(Numbered known, Numbered other) {
        return other.reading().measuredAt().isAfter(known.reading().measuredAt()) ? other : known;
    }

    private static void fill(PreparedStatement merge, long number, ReadingReceived reading)
            throws SQLException {
        merge.setString(1, reading.container().value());
        merge.setLong(2, number);
        merge.setObject(3, reading.measuredAt().atOffset(ZoneOffset.UTC));
        merge.setObject(4, reading.at().atOffset(ZoneOffset.UTC));
        merge.setNull(5, Types.INTEGER);
        merge.setNull(6, Types.DOUBLE);
        switch (reading.measured()) {
            case Measured.Distance distance -> merge.setInt(5, distance.millimetres());
            case Measured.Percent percent -> merge.setDouble(6, percent.percent().percent());
        }
        set(merge, 7, reading.health().battery());
        set(merge, 8, reading.health().celsius());
        set(merge, 9, reading.health().rssi());
    }

    private static LatestReading read(ResultSet row) throws SQLException {
        int millimetres = row.getInt("distance_mm");
        Measured measured =
                row.wasNull()
                        ? new Measured.Percent(new FillLevel(row.getDouble("fill_percent")))
                        : new Measured.Distance(millimetres);
        return new LatestReading(
                new ContainerId(row.getString("container")),
                row.getLong("number"),
                row.getObject("measured_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                measured,
                new SensorHealth(
                        get(row, "battery_percent"), get(row, "celsius"), get(row, "rssi_dbm")));
    }

    private static void set(PreparedStatement merge, int index, OptionalInt value)
            throws SQLException {
        if (value.isPresent()) {
            merge.setInt(index, value.getAsInt());
        } else {
            merge.setNull(index, Types.INTEGER);
        }
    }

    private static OptionalInt get(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
