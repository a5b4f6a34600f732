package dev.lotse.bench;

import dev.lotse.channel.search.Search;
import dev.lotse.output.Output;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From what a department sees in English to the index that its readers search. */
public class IndexBenchmark {
    @Benchmark
    public void index(Demo demo, Blackhole sink) {
        new Search().emit(demo.edition).map(Output::made).forEach(sink::consume);
    }
}
