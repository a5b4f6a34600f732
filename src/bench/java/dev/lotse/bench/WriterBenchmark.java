package dev.lotse.bench;

import dev.lotse.output.Output;
import dev.lotse.output.publish.Publication;
import dev.lotse.output.publish.Published;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 250 texts of 20,000 letters, all of them new, to a generation that is published and forced to the disk. */
@State(Scope.Benchmark)
public class WriterBenchmark {
    private int round;

    @Benchmark
    public Published publish() throws Exception {
        round++;
        Path out = Files.createDirectories(Path.of("target/bench")).resolve("out");
        String text = ("Round " + round + "\n").repeat(2_000);
        try (Publication publication = Publication.open(out, Duration.ofMinutes(1), notice -> {})) {
            for (int file : IntStream.range(0, 250).toArray()) {
                publication.write(Output.text("sites/a/" + file + "/index.html", text + file));
            }
            return publication.publish();
        }
    }
}
