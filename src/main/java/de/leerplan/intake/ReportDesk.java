package de.leerplan.intake;

import de.leerplan.model.Saying;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Takes in reports that are no readings, such as of road works, from whoever has a token.
public interface ReportDesk {
    /// What became of a report.
    sealed interface Taken {
        /// It is safe.
        ///
        /// @param entries how many of its entries count
        /// @param ignored one line with the reason for each that does not
        record Stored(int entries, List<String> ignored) implements Taken {
            public Stored {
                ignored = List.copyOf(ignored);
            }
        }

        /// Nothing of it counts.
        record Refused(Saying saying) implements Taken {}
    }

    /// @param source name of the sender
    /// @return completes once the report is safe or refused; fails if it could not be stored
    CompletableFuture<Taken> receive(String source, byte[] report);

    /// Where reports of one kind are sent to.
    ///
    /// @param path below the address of the readings' door: `/api/closures`
    record Door(String path, ReportDesk desk) {}
}
