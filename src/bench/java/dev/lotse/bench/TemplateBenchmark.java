package dev.lotse.bench;

import dev.lotse.channel.search.Search;
import dev.lotse.channel.web.Web;
import dev.lotse.output.Output;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From what a department sees in English to the pages of its site. */
public class TemplateBenchmark {
    @Benchmark
    public void render(Demo demo, Blackhole sink) {
        new Web(demo.opened.theme(), true, Optional.empty(), new Search(), Optional.empty())
                .emit(demo.edition)
                .filter(output -> output.path().endsWith(".html"))
                .map(Output::made)
                .forEach(sink::consume);
    }
}
