package dev.lotse.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.leak.Condition.And;
import dev.lotse.leak.Condition.Facet;
import dev.lotse.leak.Condition.Named;
import dev.lotse.leak.Condition.Not;
import dev.lotse.leak.Condition.Or;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The generated project is worth building: it is always the same, and its words tell departments apart. */
class ProjectTest {
    @Test
    void equalSeedsMakeEqualProjects() {
        Map<String, byte[]> first = GeneratedProject.original().files();
        Map<String, byte[]> second = GeneratedProject.original().files();
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    }

    @Test
    void everyOrdinaryDepartmentIsDeniedAndShownManyWords() {
        List<Word> words = GeneratedProject.original().words();
        for (Department department : Company.ordinaryOnes()) {
            long hidden = words.stream()
                    .filter(word -> word.scope().isHiddenFrom(department))
                    .count();
            assertTrue(hidden > 100 && words.size() - hidden > 100, department + " is denied " + hidden);
        }
    }

    @Test
    void aTwinHasNoWordThatIsHiddenFromItsDepartment() {
        GeneratedProject original = GeneratedProject.original();
        Department department = Company.department("depot");
        GeneratedProject twin = GeneratedProject.twinFor(department);
        assertEquals(original.words(), twin.words());
        Bytes search = new Bytes(original.words());
        Set<Word> found = new HashSet<>();
        twin.files().forEach((path, bytes) -> {
            found.addAll(search.find(path.getBytes(UTF_8)).keySet());
            found.addAll(search.find(bytes).keySet());
        });
        for (Word word : original.words()) {
            assertEquals(!word.scope().isHiddenFrom(department), found.contains(word), word::toString);
        }
    }

    @Test
    void conditionsPrintThemselvesWithTheBracketsTheyNeed() {
        Condition ios = new Facet("platform", List.of("ios", "android"));
        Condition either = new Or(List.of(ios, new Named("north")));
        Condition both = new And(List.of(either, new Not(either), new Named("hr")));
        assertEquals("(platform:ios,android or north) and not (platform:ios,android or north) and hr", both.toString());
        assertEquals(
                "hr or platform:ios,android and not north",
                new Or(List.of(new Named("hr"), new And(List.of(ios, new Not(new Named("north")))))).toString());
    }

    @Test
    void aSiteThatSeesOthersGetsWhatOneOfThemGetsButNotWhatNoneGets() {
        Tree coaches = new Tree(Company.department("coaches"), "de");
        Scope windows = Scope.ANYWHERE.with(new Named("service"));
        assertEquals(Sight.SHOWN, windows.sight(coaches));
        assertEquals(Sight.HIDDEN, windows.with(new Named("sales")).sight(coaches));
        assertEquals(Sight.HIDDEN, Scope.ANYWHERE.with(new Named("board")).sight(coaches));
        assertEquals(Sight.HIDDEN, windows.withInternal().sight(coaches));
        assertEquals(Sight.SHOWN, windows.withInternal().sight(new Tree(Company.department("desk"), "de")));
    }
}
