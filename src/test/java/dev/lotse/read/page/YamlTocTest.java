package dev.lotse.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.content.Toc;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.site.Configuration;
import dev.lotse.read.site.Variables;
import dev.lotse.read.site.YamlProject;
import dev.lotse.read.text.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTocTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private String read(String text) {
        Configuration configuration = YamlProject.in(folder).configuration();
        Variables variables = new Variables(configuration.site(), configuration.audience());
        AudienceNames names = new AudienceNames(configuration.audience().vocabulary());
        List<Toc.Entry> entries = new TocYaml(configuration, variables, names, diagnostics)
                .read(new Source("TOC.yml", text), "guides/TOC.yml", "de");
        return show(entries);
    }

    private static String show(List<Toc.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.title().pieces() + " "
                        + entry.link()
                                .map(link -> link.destination().pieces() + "@" + link.at())
                                .orElse("-") + " for " + entry.target()
                        + (entry.entries().isEmpty() ? "" : " (" + show(entry.entries()) + ")"))
                .collect(Collectors.joining("; "))
                .replaceAll("Literal\\[text=(.*?)\\]", "$1");
    }

    @Test
    void entriesMayHaveEntries() {
        String expected =
                "[VPN] [vpn.md]@TOC.yml:2:9 for all; [More] - for platform:ios ([] [a.md]@TOC.yml:7:11 for all)";
        assertEquals(expected, read("""
                        - name: VPN
                          href: vpn.md
                          displayName: tunnel
                        - name: More
                          for: platform:ios
                          items:
                          - href: a.md
                            expanded: true
                            items:
                        """));
        assertEquals("", YamlProject.lines(diagnostics));
    }

    @Test
    void theyMayStandBelowItems() {
        assertEquals(
                "[VPN] [vpn.md]@TOC.yml:2:26 for all",
                read("items:\n- {name: VPN, topicHref: vpn.md, href: vpn/TOC.yml}"));
        assertEquals("", read(""));
        assertEquals("", YamlProject.lines(diagnostics));
    }

    @Test
    void mistakesHideTheirEntryOrTheFile() {
        assertEquals("[VPN] - for nobody", read("- name: VPN\n  For: sales\n"));
        assertEquals("", read("name VPN"));
        assertEquals("""
                TOC.yml:1:1: error[wrong-type]: "guides/TOC.yml" takes a list, not a text; begin each of its entries with a hyphen on a line of its own: - ...
                TOC.yml:2:3: error[mistyped-for]: "For" restricts nothing; did you mean "for"?""", YamlProject.lines(diagnostics));
    }
}
