package dev.lotse.edition.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final VisibleAsset FORM =
            new VisibleAsset("files/Form A.pdf", Path.of("/content/de/files/Form A.pdf"));
    private static final VisibleAsset PHOTO =
            new VisibleAsset("guides/photo.png", Path.of("/content/de/guides/photo.png"));
    private static final VisibleAsset SMALL = new VisibleAsset("guides/photo.600w.png", Path.of("/cache/1"));

    private static PageText text(Way... ways) {
        return new PageText(
                "guides/vpn/",
                List.of(ways).stream()
                        .flatMap(way -> List.<Piece>of(
                                new Piece.Link(way, Optional.empty(), false, ""),
                                new Piece.Fixed("x"),
                                new Piece.EndOfLink())
                                .stream())
                        .toList());
    }

    private static String href(Way way, String from) {
        return way.href(from);
    }

    @Test
    void each_way_is_an_address_as_seen_from_the_page() {
        assertEquals("#top", href(new Way.Here(""), "guides/vpn/"));
        assertEquals("#pin", href(new Way.Here("pin"), "guides/vpn/"));
        assertEquals("../mail/index.html", href(new Way.ToPage("guides/mail/", ""), "guides/vpn/"));
        assertEquals("../mail/index.html#pin", href(new Way.ToPage("guides/mail/", "pin"), "guides/vpn/"));
        assertEquals("#pin", href(new Way.ToPage("guides/vpn/", "pin"), "guides/vpn/"));
        assertEquals("../../files/Form%20A.pdf#page=3", href(new Way.ToFile(FORM, "page=3"), "guides/vpn/"));
        assertEquals("tel:+49401", href(new Way.Elsewhere("tel:+49401"), "guides/vpn/"));
    }

    @Test
    void what_stands_in_the_html_leads_back_to_the_way() {
        Way mail = new Way.ToPage("guides/mail/", "a");
        Way here = new Way.Here("b");

        assertEquals(mail, text(mail, here).ways().get("../mail/index.html#a"));
        assertEquals(here, text(mail, here).ways().get("#b"));
    }

    @Test
    void on_another_page_every_link_leads_where_it_did() {
        PageText text = text(new Way.Here("pin"), new Way.ToPage("guides/mail/", ""), new Way.ToFile(FORM, ""));

        assertEquals(
                "<a href=\"../../../guides/vpn/index.html#pin\">x</a>"
                        + "<a href=\"../../../guides/mail/index.html\">x</a>"
                        + "<a href=\"../../../files/Form%20A.pdf\">x</a>",
                text.seenFrom("print/training/start/").html());
    }

    @Test
    void the_first_picture_is_loaded_at_once_and_the_others_when_they_come_near() {
        Piece picture = new Piece.Picture(
                PHOTO,
                " alt=\"\"",
                () -> Optional.of(new Piece.Smaller(SMALL, 600)),
                Optional.of(new Piece.Whole(1200, "704px")));
        String start = "<img src=\"../photo.png\""
                + " srcset=\"../photo.600w.png 600w, ../photo.png 1200w\" sizes=\"704px\" alt=\"\"";
        PageText text = new PageText("guides/vpn/", List.of(picture, picture));

        assertEquals(start + " decoding=\"async\">" + start + " loading=\"lazy\" decoding=\"async\">", text.html());
        assertEquals(List.of(PHOTO, SMALL, PHOTO, SMALL), text.files());
    }
}
