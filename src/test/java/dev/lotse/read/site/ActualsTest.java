package dev.lotse.read.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.rollout.Goal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has been reached of a target stands in a CSV file beside rollout.yml. */
class ActualsTest {
    private static final String TARGETS = "targets: [{id: enrolled, goal: 100, actual: enrolled.csv}]";

    @TempDir
    Path folder;

    private YamlProject project;

    @BeforeEach
    void prepare() {
        project = YamlProject.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", textBlock = """
            date,department,value\\n2026-10-01,sales,12\\n2026-10-08,sales,40\\n ==> 40
            date;department;value\\r\\n2026-10-08;sales;40\\r\\n2026-10-01;sales;12\\r\\n ==> 40
            \uFEFFdate,department,value\\n2026-10-08,sales,40 ==> 40
            date,department,value\\n\\n2026-10-08,sales,"40"\\n ==> 40
            date,department,value\\n2026-10-08,sales,40\\n2026-10-12,sales,77\\n ==> 40
            """)
    void theNewestValueUpToADayCounts(String csv, String reached) {
        project.put("site/enrolled.csv", csv.replace("\\n", "\n").replace("\\r", "\r"));
        Goal goal = project.rollout(TARGETS)
                .configuration()
                .rollout()
                .plan()
                .targets()
                .get(0);
        assertEquals(
                reached,
                goal.reached("sales", LocalDate.parse("2026-10-10"))
                        .orElseThrow()
                        .value()
                        .toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '¬', textBlock = """
            date,department\\n ==> 1:1: error[wrong-value]: the first line has to be: date,department,value
            date,department,value\\n2026-10-01,saels,12\\n ==> 2:12: error[wrong-value]: no department "saels"; did you mean "sales"?
            date,department,value\\n1.10.2026,sales,12\\n ==> 2:1: error[wrong-value]: "1.10.2026" is no date; write year, month and day like 2026-10-05
            date,department,value\\n2026-10-01,sales,12,5\\n ==> 2:1: error[wrong-value]: this line has not three values; write date,department,value
            date,department,value\\n2026-10-01,sales,viele\\n ==> 2:18: error[wrong-value]: "viele" is no number; write digits only, such as 240
            """)
    void aMistakeHasItsPlace(String csv, String message) {
        project.put("site/enrolled.csv", csv.replace("\\n", "\n"));
        assertEquals("site/enrolled.csv:" + message, project.rollout(TARGETS).says());
    }

    @Test
    void aFileThatIsNotThereYetIsNoMoreThanAWarning() {
        assertEquals(
                "site/rollout.yml:1:45: warning[missing-file]: there is no file site/enrolled.csv; write its path from this file's folder",
                project.rollout(TARGETS).says());
    }
}
