package dev.lotse.parallel;

import java.util.Optional;
import java.util.function.Supplier;

/** What is worked out when somebody asks first, and then kept; several threads may ask. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private Optional<T> done = Optional.empty();

    public Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (done.isEmpty()) {
            done = Optional.of(work.get());
        }
        return done.get();
    }
}
