package de.leerplan;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.time.Duration;

/// Lets every `await()` of every test wait as long as a starved machine may need. A wait that ends
/// well costs nothing, however long it might have been; one that is too short fails by luck.
public final class PatientWaits implements BeforeAllCallback {
    /// How long a test may wait for anything that has to happen.
    public static final Duration LONGEST = Duration.ofMinutes(3);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LONGEST);
    }
}
