package dev.lotse.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A department's tree is byte for byte the same when pages and files that it doesn't get are deleted and the inside of
 * every part hidden from it says something else: no number, no order, no heading id, no reading time tells of them.
 */
class TwinTest {
    private static final int AROUND = 120;

    @TempDir
    static Path folder;

    private static BuiltSites original;

    @BeforeAll
    static void buildOnce() throws IOException {
        String[] these = Stream.of("sales", "depot", "oslo")
                .flatMap(department -> Stream.of("--department", department))
                .toArray(String[]::new);
        original = BuiltSites.of(GeneratedProject.original(), folder, "original", these);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales", "depot", "oslo"})
    void aTreeIsTheSameWhetherWhatIsHiddenFromItExistsOrNot(String department) throws IOException {
        GeneratedProject project = GeneratedProject.twinFor(Company.department(department));
        BuiltSites twin = BuiltSites.of(project, folder, department, "--department", department);
        assertFalse(original.files("sites/" + department).isEmpty(), "no site at all");
        for (String part : new String[] {"sites/" + department, "kits/" + department}) {
            Map<String, Path> expected = original.files(part);
            Map<String, Path> actual = twin.files(part);
            assertEquals(List.of(), without(expected, actual), () -> "files of " + part + " that the twin lacks");
            assertEquals(List.of(), without(actual, expected), () -> "files of " + part + " that only the twin has");
            for (Map.Entry<String, Path> file : expected.entrySet()) {
                same(file.getKey(), Files.readAllBytes(file.getValue()), Files.readAllBytes(actual.get(file.getKey())));
            }
        }
    }

    private static List<String> without(Map<String, Path> files, Map<String, Path> others) {
        return files.keySet().stream().filter(path -> !others.containsKey(path)).toList();
    }

    private static void same(String path, byte[] original, byte[] twin) {
        int at = Arrays.mismatch(original, twin);
        if (at >= 0) {
            fail("%s differs from byte %d on%n  with the others' content: %s%n  without it: %s"
                    .formatted(path, at, around(original, at), around(twin, at)));
        }
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(bytes.length, at + AROUND);
        return new String(bytes, from, to - from, ISO_8859_1).replaceAll("[^\\x20-\\x7e]+", " ");
    }
}
