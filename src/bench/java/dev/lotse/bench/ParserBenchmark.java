package dev.lotse.bench;

import dev.lotse.read.markdown.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From the texts of all English pages of the demo to trees of Markdown. */
@State(Scope.Benchmark)
public class ParserBenchmark {
    private List<String> texts = List.of();

    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.walk(Demo.FOLDER.resolve("content/en"))) {
            texts = files.filter(file -> file.toString().endsWith(".md"))
                    .map(ParserBenchmark::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Benchmark
    public void parse(Blackhole sink) {
        texts.forEach(text -> sink.consume(Markdown.parse(text)));
    }
}
