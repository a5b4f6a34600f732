package dev.lotse.read.page;

import static dev.lotse.read.page.FrontMatterPage.targets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.content.Meta;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.content.Type;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontMatterTest {
    @TempDir
    Path folder;

    private FrontMatterPage page;

    @BeforeEach
    void prepare() {
        page = new FrontMatterPage(folder);
    }

    private Meta meta(String frontMatter) {
        Meta meta = page.read(frontMatter).meta();
        assertEquals("", page.says());
        return meta;
    }

    @Test
    void everyKeyIsRead() {
        Meta meta = meta("""
                title: VPN einrichten
                description: "So geht's: schnell"
                type: guide
                order: 2.5
                id: vpn
                owner: anna
                reviewed: 2026-10-05
                review-every: 3 months
                platform: [ios, windows]
                duration: 10 min
                tags: [vpn, "a, b"]
                synonyms: WLAN, Funknetz
                related: [other.md, ../x.md]
                redirect-from: [/old/vpn/, old.html]
                draft: true
                publish: 2026-10-01
                expires: 2026-12-31
                source-hash: abc
                from: sponsor
                subject: Es geht los
                action: {text: Los, link: start.md}
                hero: big
                list: [one, two]""");
        assertEquals(Phrase.of("VPN einrichten"), meta.title());
        assertEquals(Phrase.of("So geht's: schnell"), meta.description());
        assertEquals(Type.GUIDE, meta.type());
        assertEquals(Optional.of(2.5), meta.order());
        assertEquals(Optional.of("vpn"), meta.id());
        assertEquals(Optional.of("anna"), meta.owner());
        assertEquals("2026-10-05", meta.reviewed().orElseThrow().toString());
        assertEquals("P3M", meta.reviewEvery().orElseThrow().toString());
        assertEquals(List.of("ios", "windows"), meta.platforms());
        assertEquals(List.of(Phrase.of("vpn"), Phrase.of("a, b")), meta.tags());
        assertEquals(List.of(Phrase.of("WLAN"), Phrase.of("Funknetz")), meta.synonyms());
        assertEquals(
                List.of(Phrase.of("other.md"), Phrase.of("../x.md")),
                meta.related().stream().map(Ref::destination).toList());
        assertEquals(List.of("old/vpn/", "old.html"), meta.redirectFrom());
        assertTrue(meta.draft());
        assertEquals(Optional.of("sponsor"), meta.from());
        assertEquals(Phrase.of("Los"), meta.action().orElseThrow().text());
        assertEquals(Phrase.of("start.md"), meta.action().orElseThrow().link().destination());
        assertEquals(List.of("hero", "list"), List.copyOf(meta.others().keySet()));
        assertEquals("a.md:3:1", meta.where().get("description").toString());
    }

    @Test
    void aPageWithoutFrontMatterHasNoConditionsAndTheTypeOfItsFolder() {
        Header header = page.read("guides/vpn.md", "# Text\n\n---\nx: y\n---\n");
        assertEquals("", page.says());
        assertEquals(List.of(), header.conditions());
        assertEquals(0, header.bodyStart());
        assertEquals(Type.GUIDE, header.meta().type());
    }

    @Test
    void theBodyBeginsBehindTheClosingLine() {
        for (String text : List.of(
                "---\na: b\n---\nText",
                "---  \r\na: b\r\n---\t\r\nText",
                "---\na: b\n...\nText",
                "\uFEFF---\na: b\n---\nText",
                "\n  \n---\na: b\n---\nText",
                "---\n---\nText",
                "---\n# nothing\n---\nText")) {
            Header header = page.read("a.md", text);
            assertEquals("Text", text.substring(header.bodyStart()), text);
            assertEquals("", page.says(), text);
            assertEquals(List.of(), header.conditions());
        }
    }

    @Test
    void forIsOneExpressionOrSeveralReadAsOr() {
        assertEquals(
                "platform:ios and not region:nordics", targets(page.read("for: platform:ios and not region:nordics")));
        assertEquals("sales or (it and region:dach)", targets(page.read("for: [sales, it and region:dach]")));
        assertEquals(
                "a.md:2:6", page.read("for: sales").conditions().get(0).at().toString());
    }

    @Test
    void durationsHaveSeveralForms() {
        assertEquals(
                "P3M", meta("review-every: P3M").reviewEvery().orElseThrow().toString());
        assertEquals(
                "P1Y", meta("review-every: 1 year").reviewEvery().orElseThrow().toString());
        assertEquals(
                "P14D",
                meta("review-every: 2 weeks").reviewEvery().orElseThrow().toString());
        assertEquals(
                "P90D",
                meta("review-every: 90 days").reviewEvery().orElseThrow().toString());
    }

    @Test
    void keysWithoutValueCountAsAbsent() {
        Meta meta = meta("reviewed:\ntitle:\nms.reviewer:\nowner: ''\nkeywords: \"\"");
        assertEquals(Optional.empty(), meta.reviewed());
        assertEquals(List.of(), List.copyOf(meta.where().keySet()));
    }

    @Test
    void replacesIsRelativeToTheFile() {
        assertEquals(
                Optional.of("guides/index.md"),
                page.read("guides/sub/a.md", "---\nreplaces: ../index.md\n---\n")
                        .replaces());
        assertEquals(
                Optional.of("index.md"),
                page.read("a.md", "---\nreplaces: index.md\n---\n").replaces());
    }

    @Test
    void laterDefaultsWinAndThePageWinsOverAllButEveryForHolds() {
        page.project().site("""
                defaults:
                  - {match: "**/*-IOS.md", set: {type: guide, platform: ios, for: "platform:ios"}}
                  - {match: "guides/**", set: {type: faq, for: region:dach, owner: anna}}
                """);
        Header header = page.read("guides/vpn-ios.md", "---\nfor: sales\nowner:\n---\n");
        assertEquals("", page.says());
        assertEquals("platform:ios; region:dach; sales", targets(header));
        assertEquals("site/site.yml:5:67", header.conditions().get(0).at().toString());
        assertEquals(Type.FAQ, header.meta().type());
        assertEquals(Optional.of("anna"), header.meta().owner());
        assertEquals(List.of("ios"), header.meta().platforms());
        assertEquals(
                Type.STORY,
                page.read("guides/x.md", "---\ntype: story\n---\n").meta().type());
        assertEquals("platform:ios", targets(page.read("x-ios.md", "")));
    }

    @Test
    void whatMicrosoftLearnWritesIsNoMistake() {
        assertEquals("", page.says("""
                        # required metadata

                        title: Enroll your Android device | Microsoft Docs
                        titleSuffix: Microsoft Intune
                        description: About it
                        keywords:
                        author: lenewsad
                        ms.author: lanewsad
                        manager: dougeby
                        ms.date: 01/25/2019
                        ms.topic: end-user-help
                        ms.prod:
                        ms.service: microsoft-intune
                        ms.assetid: 0a0a-1

                        # optional metadata

                        #audience:
                        ROBOTS: NOINDEX, NOFOLLOW
                        searchScope:
                         - User help
                        ms.custom: intune-enduser
                        ms.translationtype: HT
                        """));
        assertFalse(page.says().contains("error["));
    }
}
