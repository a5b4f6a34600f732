package dev.lotse.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project with a secret word in every place that a condition can guard, and who may see it. Equal seeds make equal
 * projects. {@code -Dleak.seed=7} tries another one, {@code -Dleak.without=quiz,tabs} leaves places out,
 * {@code -Dleak.keep=/tmp/leak} leaves the projects and what was built of them there.
 */
record GeneratedProject(List<Word> words, Map<String, byte[]> files) {
    static final long SEED = Long.getLong("leak.seed", 20261012L);

    static GeneratedProject original() {
        return written(new Author(SEED, Optional.empty()));
    }

    /** The same for one department: without what it doesn't get, and with other words where it may not read. */
    static GeneratedProject twinFor(Department department) {
        return written(new Author(SEED, Optional.of(department)));
    }

    private static GeneratedProject written(Author author) {
        Set<String> without = Set.of(System.getProperty("leak.without", "").split(",", -1));
        places(author).forEach((name, place) -> {
            if (!without.contains(name)) {
                place.run();
            }
        });
        new CompanyFiles(author).write();
        return new GeneratedProject(author.words().all(), author.files());
    }

    private static Map<String, Runnable> places(Author author) {
        Map<String, Runnable> places = new LinkedHashMap<>();
        Stream.of(
                        new PagePlaces(author).all(),
                        new KindPlaces(author).all(),
                        new RecordPlaces(author).all(),
                        new FolderPlaces(author).all(),
                        new BlockPlaces(author).all(),
                        new SectionPlaces(author).all(),
                        new ContentPlaces(author).all(),
                        new InlinePlaces(author).all(),
                        new FilePlaces(author).all(),
                        new RandomPages(author).all())
                .flatMap(some -> some.entrySet().stream())
                .forEach(place -> {
                    if (places.putIfAbsent(place.getKey(), place.getValue()) != null) {
                        throw new IllegalStateException("two places are called " + place.getKey());
                    }
                });
        return places;
    }

    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The first place in the sources where a word stands, as {@code file:line}. */
    String source(Word word) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().contains(word.text())) {
                return file.getKey();
            }
            int line = 1;
            for (String text :
                    new String(file.getValue(), StandardCharsets.UTF_8).lines().toList()) {
                if (text.contains(word.text())) {
                    return file.getKey() + ":" + line;
                }
                line++;
            }
        }
        return "?";
    }
}
