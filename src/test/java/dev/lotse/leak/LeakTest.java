package dev.lotse.leak;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is meant for one department is in no byte of another's output. */
class LeakTest {
    private static final Set<String> READ = Set.of(
            "page title",
            "page heading",
            "page description",
            "page tag",
            "page synonym",
            "page text",
            "random paragraph",
            "random item",
            "random span",
            "section's heading",
            "span",
            "html-inside",
            "variable's value in a text");

    private static GeneratedProject project;
    private static Map<String, List<Hit>> found;

    @BeforeAll
    static void buildOnce(@TempDir Path folder) throws IOException {
        project = GeneratedProject.original();
        found = BuiltSites.of(project, folder, "leak").find(project.words());
    }

    @Test
    void noDepartmentGetsAByteOfWhatIsHiddenFromIt() {
        List<Finding> leaks = new ArrayList<>();
        for (Tree tree : Company.trees()) {
            hits(tree.toString())
                    .filter(hit -> hit.word().scope().sight(tree) == Sight.HIDDEN)
                    .forEach(hit -> leaks.add(finding(tree.toString(), hit)));
        }
        for (Department department : Company.DEPARTMENTS) {
            hits(department.id())
                    .filter(hit -> hit.word().scope().isHiddenFrom(department))
                    .forEach(hit -> leaks.add(finding(department.id(), hit)));
        }
        Finding.assertNone("leaked", leaks);
    }

    @Test
    void everyDepartmentGetsAllThatIsMeantForIt() {
        List<Finding> missing = new ArrayList<>();
        for (Tree tree : Company.trees()) {
            Set<Word> there = Stream.concat(
                            hits(tree.toString()), hits(tree.department().id()))
                    .map(Hit::word)
                    .collect(toSet());
            project.words().stream()
                    .filter(word -> word.scope().sight(tree) == Sight.SHOWN && !there.contains(word))
                    .forEach(word -> missing.add(new Finding(word, tree.toString(), "-", project.source(word), "")));
        }
        Finding.assertNone("missing", missing);
    }

    /** So the index is open to this search too: what it hid from here it could hide from the test above. */
    @Test
    void everyDepartmentFindsWhatItReads() {
        List<Finding> missing = new ArrayList<>();
        for (Tree tree : Company.trees()) {
            Set<Word> there = hits(tree.toString())
                    .filter(hit -> hit.path().contains("/search/"))
                    .map(Hit::word)
                    .collect(toSet());
            project.words().stream()
                    .filter(word -> word.scope().sight(tree) == Sight.SHOWN && READ.contains(word.place()))
                    .filter(word -> !there.contains(word))
                    .forEach(word -> missing.add(new Finding(word, tree.toString(), "-", project.source(word), "")));
        }
        Finding.assertNone("missing in the search", missing);
    }

    @Test
    void theSharedTopOfTheOutputHoldsNothingOfAPageButItsId() {
        Finding.assertNone(
                "at the shared top",
                hits("").filter(hit -> !hit.word().published())
                        .map(hit -> finding("top", hit))
                        .toList());
    }

    @Test
    void everyIdHasItsShortLink() {
        Set<Word> there = hits("").map(Hit::word).collect(toSet());
        Finding.assertNone(
                "without a short link",
                project.words().stream()
                        .filter(word -> word.published() && !there.contains(word))
                        .map(word -> new Finding(word, "go", "-", project.source(word), ""))
                        .toList());
    }

    @Test
    void nothingIsWrittenForALanguageThatADepartmentDoesNotHave() {
        Set<String> areas = new TreeSet<>(found.keySet());
        Company.trees().forEach(tree -> areas.remove(tree.toString()));
        Company.DEPARTMENTS.forEach(department -> areas.remove(department.id()));
        areas.remove("");
        assertEquals(Set.of(), areas);
    }

    @Test
    void theHelpDeskThatSeesAllGetsWhatAnyDepartmentGets() {
        Department desk = Company.department("desk");
        List<Finding> missing = new ArrayList<>();
        for (Tree tree : Company.trees()) {
            Tree seeing = new Tree(desk, tree.language());
            Set<Word> there = Stream.concat(hits(seeing.toString()), hits("desk"))
                    .map(Hit::word)
                    .collect(toSet());
            hits(tree.toString())
                    .filter(hit -> hit.word().scope().sight(seeing) == Sight.SHOWN && !there.contains(hit.word()))
                    .forEach(hit -> missing.add(finding(seeing.toString(), hit)));
        }
        Finding.assertNone("seen in a department, missing at the help desk that sees all", missing);
    }

    private static Stream<Hit> hits(String area) {
        return found.getOrDefault(area, List.of()).stream();
    }

    private static Finding finding(String area, Hit hit) {
        return new Finding(hit.word(), area, hit.path(), project.source(hit.word()), hit.text());
    }
}
