package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlTest {
    @TempDir
    private Path folder;

    @Test
    void every_link_of_a_mid_sized_project_leads_somewhere() {
        TestSite site = TestSite.in(folder, """
                -- content/de/index.md --
                # Willkommen

                [Anleitungen](guides/), [iOS](guides/ios.md){hidden=text}, [Datei](files/a%20b.pdf), [nach unten](#ende)

                ## Ende

                [nach oben](#top) oder [hier](#)
                -- content/en/index.md --
                # Welcome

                [Guides](guides/index.md#mehr)
                -- content/de/guides/index.md --
                # Anleitungen

                ## Mehr

                [VPN](vpn.md#schritt-zwei), [Bild](../media/b.png) ![Bild](../media/b.png) [^1] [Deeper](deep/er/x.md)

                [^1]: Eine Fußnote mit [Link](../index.md).
                -- content/de/guides/ios.md --
                ---
                title: iPhone
                for: platform:ios
                redirect-from: [old/ios.md, alt/iphone/, ios.html]
                id: ios
                ---
                [Zurück](index.md)
                -- content/de/guides/vpn.md --
                ---
                title: VPN & "mehr" <hier>
                id: vpn
                redirect-from: vpn-alt.md
                ---
                ## Schritt eins

                Text

                ## Schritt zwei

                [iPhone](ios.md){hidden=text}

                # [Windows](#tab/windows)

                A

                # [Mac](#tab/mac)

                B

                ***
                -- content/en/guides/vpn.md --
                # VPN

                ## Step two {#schritt-zwei}

                [Home](../index.md)
                -- content/de/guides/deep/er/x.md --
                # Tief

                [Start](../../../index.md)
                -- content/de/lab.md --
                ---
                title: Labor
                for: lab
                ---
                Text
                -- content/de/lab-start.md --
                ---
                title: Laborstart
                replaces: index.md
                for: lab
                ---
                [Anleitungen](guides/index.md)
                -- content/de/media/b.png --
                png
                -- content/de/files/a b.pdf --
                pdf
                """);
        for (int i = 0; i < 90; i++) {
            site.write(
                    "content/de/faq/page-" + i + ".md",
                    "# Frage " + i + "\n\n[Weiter](page-" + (i + 1) % 90 + ".md) [VPN](../guides/vpn.md)\n");
            site.write("content/de/area-" + i % 13 + "/p" + i + ".md", "# Bereich " + i + "\n\nText\n");
        }
        site.build().fine();
        assertTrue(Crawler.follow(folder.resolve("dist")) > 5000);
    }
}
