package de.leerplan.store;

import de.leerplan.model.Unusable;

import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// Says in one line why a database file cannot be used, and what to do.
final class OpenFailure {
    private OpenFailure() {}

    static Unusable unwritable(Path path, @Nullable Throwable cause) {
        String what = path + " cannot be written";
        String remedy = "grant write permission, or choose another data directory";
        return cause == null ? new Unusable(what, remedy) : new Unusable(what, remedy, cause);
    }

    static Unusable of(Path file, Exception failure) {
        int code = sqlCause(failure).map(SQLException::getErrorCode).orElse(0);
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                    new Unusable(
                            file + " is in use by another running program",
                            "close that one, or choose another data directory",
                            failure);
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.FILE_CREATION_FAILED_1 ->
                    unwritable(file, failure);
            default -> damaged(file, failure);
        };
    }

    static Unusable damaged(Path file, Throwable failure) {
        return new Unusable(
                file + " is damaged or no journal of this program",
                "put a copy of it back, or rename it to begin a new journal",
                failure);
    }

    private static Optional<SQLException> sqlCause(Throwable failure) {
        Throwable at = failure;
        while (at != null) {
            if (at instanceof SQLException sql) {
                return Optional.of(sql);
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
