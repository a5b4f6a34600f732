package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.lotse.kit.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, as they type it, has the page that answers among the first three that are found. */
@InBrowser
@Thorough
class QuestionsTest {
    private static final String FOUND = """
            async query => (await window.lotseIndex()).find(query).map(page => page.address.replace(/\\/$/, ''))""";

    /** A question, and the pages that answer it. */
    private record Question(String words, List<String> answers) {}

    @ParameterizedTest
    @CsvSource({"questions.txt, 120, 95", "questions-kept-aside.txt, 60, 90"})
    void nearly_all_questions_find_their_answer(String file, int all, int percent, Demo demo, Readers readers)
            throws IOException {
        String sites = readers.serve(demo.sites(), "/");
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<String, List<Question>> edition : read(file).entrySet()) {
            Page page = readers.window(1280, 900);
            page.navigate(sites + edition.getKey());
            for (Question question : edition.getValue()) {
                List<?> found = (List<?>) page.evaluate(FOUND, question.words());
                asked++;
                if (found.stream().limit(3).noneMatch(question.answers()::contains)) {
                    missed.add(
                            question.words() + " -> " + found.stream().limit(3).toList());
                }
            }
        }
        assertEquals(all, asked);
        assertTrue(missed.size() * 100 <= all * (100 - percent), () -> String.join("\n", missed));
    }

    /** The questions of a file, by the address of the site that they are asked in. */
    private static Map<String, List<Question>> read(String file) throws IOException {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/search", file))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" *\\| *");
                String[] edition = parts[0].split(" ");
                questions
                        .computeIfAbsent(edition[1] + "/" + edition[0] + "/", none -> new ArrayList<>())
                        .add(new Question(parts[1], List.of(parts[2].split(" "))));
            }
        }
        return questions;
    }
}
