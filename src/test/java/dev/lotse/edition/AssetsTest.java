package dev.lotse.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.BuildRequest;
import dev.lotse.Opened;
import dev.lotse.audience.Department;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.edition.text.VisibleAsset;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.picture.Renditions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
    @TempDir
    private Path folder;

    @Test
    void all_pictures_are_ordered_before_the_first_one_is_waited_for() {
        TestSite site = TestSite.in(folder, """
                -- content/de/index.md --
                ![A](a.png)
                -- content/de/x.md --
                ![B](b.png)
                """)
                .write("content/de/a.png", Pictures.png(3, 2))
                .write("content/de/b.png", Pictures.png(2, 3));
        List<String> log = new ArrayList<>();
        Renditions renditions = (file, width) -> {
            log.add("ordered");
            return () -> {
                log.add("awaited");
                return Optional.empty();
            };
        };
        BuildRequest request = new BuildRequest(
                site.folder(), Optional.empty(), Set.of(), Set.of(), LocalDate.of(2026, 10, 12), false, false);
        Opened opened = Opened.read(request, new Diagnostics()).orElseThrow();
        Department sales = opened.project().corpus().audience().departments().get("sales");

        List<String> assets = opened.editor().edit(sales, "de", renditions).assets().stream()
                .map(VisibleAsset::path)
                .toList();

        assertEquals(List.of("a.png", "b.png"), assets);
        assertEquals(List.of("ordered", "ordered", "awaited", "awaited"), log);
    }
}
