package de.leerplan.trucks;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Does something once a while has passed, on a thread of its own choice.
interface Later {
    Later BY_THE_CLOCK =
            (wait, work) ->
                    CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS)
                            .execute(work);

    void after(Duration wait, Runnable work);
}
