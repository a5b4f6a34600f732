package dev.lotse;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.output.Output;
import dev.lotse.output.publish.PathClaims;
import dev.lotse.parallel.Pool;
import dev.lotse.parallel.Task;
import dev.lotse.theme.ThemeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes outputs as they are listed and hands them on, by all cores, to whoever has them made. No two may want the same
 * path. May be used by several threads.
 */
final class Handover {
    /** So many are made together. */
    private static final int TOGETHER = 64;

    private final Diagnostics diagnostics;
    private final Pool pool;
    private final Consumer<Output> sink;
    private final PathClaims claims = new PathClaims();
    private final boolean told;

    /**
     * A handover.
     *
     * @param sink is given each output, by any thread of the pool
     */
    Handover(Diagnostics diagnostics, Pool pool, Consumer<Output> sink) {
        this.diagnostics = diagnostics;
        this.pool = pool;
        this.sink = sink;
        this.told = diagnostics.has("duplicate-address")
                || diagnostics.has("reserved-address")
                || diagnostics.has("duplicate-id");
    }

    /** Hands outputs on, up to the first one that the theme can't make. */
    void take(Stream<Output> outputs) {
        try {
            for (Iterator<Output> all = outputs.iterator(); all.hasNext(); ) {
                List<Task<Boolean>> made = new ArrayList<>();
                while (all.hasNext() && made.size() < TOGETHER) {
                    Output output = all.next();
                    if (isFree(output)) {
                        made.add(pool.submit(() -> {
                            sink.accept(output);
                            return true;
                        }));
                    }
                }
                made.forEach(Task::get);
            }
        } catch (ThemeException broken) {
            diagnostics.error("theme-template", broken.at(), broken.message());
        }
    }

    private boolean isFree(Output output) {
        return told
                || claims.refusal(output.path())
                        .map(why -> {
                            diagnostics.error(
                                    "duplicate-address",
                                    Position.of(output.path()),
                                    why,
                                    "rename one of the files behind it");
                            return false;
                        })
                        .orElse(true);
    }
}
