package de.leerplan.ui;

import de.leerplan.operations.Adviser;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Asks the adviser on one thread of its own; answers come back on the FX thread.
public final class Advice {
    private final Adviser adviser;
    private final Executor asking;
    private final Executor telling;

    /// @param asking where questions are worked on
    /// @param telling where answers are told
    public Advice(Adviser adviser, Executor asking, Executor telling) {
        this.adviser = adviser;
        this.asking = asking;
        this.telling = telling;
    }

    /// With a thread that ends with the program.
    static Advice onItsOwnThread(Adviser adviser, Executor telling) {
        Executor thread = Executors.newSingleThreadExecutor(Advice::thread);
        return new Advice(adviser, thread, telling);
    }

    private static Thread thread(Runnable run) {
        Thread made = new Thread(run, "adviser");
        made.setDaemon(true);
        return made;
    }

    Adviser adviser() {
        return adviser;
    }

    /// One kind of question, of which only the newest is answered.
    public <T> Inquiry<T> inquiry() {
        return new Inquiry<>(this);
    }

    void ask(Runnable question) {
        asking.execute(question);
    }

    void tell(Runnable answer) {
        telling.execute(answer);
    }

    /// Waits until all that has been asked is answered; not on the FX thread.
    ///
    /// @return whether that took less than a minute
    public boolean settled() {
        CountDownLatch told = new CountDownLatch(1);
        ask(() -> tell(told::countDown));
        try {
            return told.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
