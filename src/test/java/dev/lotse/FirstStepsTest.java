package dev.lotse;

import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStepsTest {
    @TempDir
    private Path folder;

    @Test
    void a_page_with_a_condition_reaches_only_those_it_is_for() {
        var built = TestSite.in(folder, """
                        -- content/de/index.md --
                        # Willkommen

                        Hallo {{ department.name }}.
                        -- content/de/guides/ios.md --
                        ---
                        title: iPhone
                        for: platform:ios
                        ---
                        Tippe auf *Teilen*.
                        """).build().clean();
        built.department("sales").page("").shows("Hallo Vertrieb.");
        built.department("sales").page("guides/ios").shows("Tippe auf <em>Teilen</em>.");
        built.department("hr").lacks("guides").hides("Teilen");
    }
}
