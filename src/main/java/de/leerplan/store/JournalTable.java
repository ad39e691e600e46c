package de.leerplan.store;

import de.leerplan.operations.Fact;
import de.leerplan.operations.FactJson;
import de.leerplan.operations.Observation.DayBegan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The tables `journal` and `working_day`.
final class JournalTable {
    /// What a character varying of H2 holds is a little more.
    private static final int LONGEST_PAYLOAD = 1_000_000;

    /// So many facts are held in memory at a time.
    private static final int PAGE = 2_000;

    private JournalTable() {}

    static long nextNumber(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "select coalesce(max(number), 0) + 1 from journal");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static void insert(Connection connection, long first, List<Fact> facts) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into journal (number, at, type, payload, long_payload)"
                                + " values (?, ?, ?, ?, ?)")) {
            long number = first;
            for (Fact fact : facts) {
                String payload = FactJson.write(fact);
                boolean fits = payload.length() <= LONGEST_PAYLOAD;
                insert.setLong(1, number++);
                insert.setObject(2, fact.at().atOffset(ZoneOffset.UTC));
                insert.setString(3, fact.getClass().getSimpleName());
                insert.setObject(4, fits ? payload : null, Types.VARCHAR);
                insert.setObject(5, fits ? null : payload, Types.CLOB);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        insertDays(connection, first, facts);
    }

    static void recall(Connection connection, LocalDate day, Consumer<Fact> reader)
            throws SQLException {
        long from = lastBegin(connection, day);
        if (from == 0) {
            return;
        }
        long end = nextBegin(connection, from);
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select number, coalesce(payload, long_payload) from journal"
                                + " where number >= ? and number < ? order by number")) {
            for (long page = from; page < end; page += PAGE) {
                query.setLong(1, page);
                query.setLong(2, Math.min(end, page + PAGE));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        reader.accept(fact(rows));
                    }
                }
            }
        }
    }

    /// The facts from this number on, at most a page of them; numbers have no gaps.
    static List<Fact> page(Connection connection, long from) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select number, coalesce(payload, long_payload) from journal"
                                + " where number >= ? and number < ? order by number")) {
            query.setLong(1, from);
            query.setLong(2, from + PAGE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    facts.add(fact(rows));
                }
            }
        }
        return facts;
    }

    private static Fact fact(ResultSet row) throws SQLException {
        try {
            return FactJson.read(row.getString(2));
        } catch (IllegalArgumentException e) {
            throw new SQLDataException("Fact " + row.getLong(1) + ": " + e.getMessage(), e);
        }
    }

    private static void insertDays(Connection connection, long first, List<Fact> facts)
            throws SQLException {
        long number = first;
        for (Fact fact : facts) {
            if (fact instanceof DayBegan began) {
                try (PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into working_day (began, working_date) values (?, ?)")) {
                    insert.setLong(1, number);
                    insert.setObject(2, began.day());
                    insert.executeUpdate();
                }
            }
            number++;
        }
    }

    private static long lastBegin(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select coalesce(max(began), 0) from working_day where working_date = ?")) {
            query.setObject(1, day);
            return number(query);
        }
    }

    /// The number after the last fact of the working day that begins at `from`.
    private static long nextBegin(Connection connection, long from) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select coalesce("
                                + "(select min(began) from working_day where began > ?),"
                                + "(select max(number) + 1 from journal))")) {
            query.setLong(1, from);
            return number(query);
        }
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
