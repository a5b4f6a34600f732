package dev.lotse.bench;

import dev.lotse.edition.Edition;
import org.openjdk.jmh.annotations.Benchmark;

/** From all pages to what one department sees of them. */
public class SelectionBenchmark {
    @Benchmark
    public Edition edit(Demo demo) {
        return demo.edit();
    }
}
