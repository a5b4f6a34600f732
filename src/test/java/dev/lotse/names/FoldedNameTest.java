package dev.lotse.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
                    VPN.md,          vpn.MD,                true
                    Gerät,           Gera\u0308t,           true
                    GERÄT,           gera\u0308t,           true
                    \u0130stanbul,   istanbul,              true
                    \u0131rmak,      IRMAK,                 true
                    ΟΔΟΣ,            οδος,                  true
                    Maße,            Masse,                 false
                    Straße,          STRASSE,               false
                    Maße,            MAßE,                  true
                    a,               b,                     false
                    """)
    void names_are_one_where_windows_or_macos_take_them_for_one(String name, String other, boolean same) {
        assertEquals(same, FoldedName.of(name).equals(FoldedName.of(other)));
    }

    @Test
    void a_folder_that_some_file_systems_take_for_another_has_its_conditions() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start

                        Text
                        -- content/de/Büro/index.md --
                        ---
                        for: sales
                        ---
                        # Büro

                        Text
                        -- content/de/b\u0075\u0308ro/plan.md --
                        # Plan

                        Geheim
                        """).build();
        built.department("sales").page("büro/plan/").shows("Geheim");
        built.department("hr").lacks("büro/plan", "Büro");
    }

    @Test
    void check_and_publishing_agree_on_what_is_one_address() {
        TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText\n")
                .write("content/de/maße.md", "# Maße\n\nText\n")
                .write("content/de/masse.md", "# Masse\n\nText\n")
                .build()
                .clean();
        TestSite.in(folder.resolve("other"), "-- content/de/index.md --\n# Start\n\nText\n")
                .write("content/de/vpn.md", "# A\n\nText\n")
                .write("content/de/VPN.md", "# B\n\nText\n")
                .build()
                .prints("error[duplicate-address]");
    }
}
