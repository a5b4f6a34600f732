package dev.lotse.channel.paper;

import dev.lotse.channel.Channel;
import dev.lotse.channel.Kit;
import dev.lotse.channel.QrCodes;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What is hung up and handed out: a poster in A4 and A3 and a flyer for each page that the plan sends as a poster, as
 * PDF, and the poster as a page of HTML that needs nothing beside it.
 */
public final class Posters implements Channel {
    private static final Pattern MILLIMETRES = Pattern.compile("(\\d+(?:\\.\\d+)?)mm\\b");
    private static final double A3 = Math.sqrt(2);

    private static final Headline FIELD = new Headline(178, 74);
    private static final Headline COVER = new Headline(122, 48);

    private final Theme theme;
    private final Press press;
    private final QrCodes codes = new QrCodes();

    /** A channel for posters. */
    public Posters(Theme theme, Press press) {
        this.theme = theme;
        this.press = press;
    }

    @Override
    public String id() {
        return "poster";
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        return new Kit(edition).sent(id()).stream().flatMap(sent -> emit(sent.page(), edition, sent.first()));
    }

    private Stream<Output> emit(VisiblePage page, Edition edition, Dispatch dispatch) {
        PosterDesign design = new PosterDesign(edition, theme, page, dispatch, codes);
        Kit kit = new Kit(edition);
        String name = kit.folder() + kit.place(id(), page.address());
        Map<String, Path> logo = new PrintBrand(edition).logo();
        return Stream.of(
                Output.text(name + ".html", () -> alone(poster(design, "A4"), logo)),
                pdf(name + "-a4.pdf", () -> document(poster(design, "A4")), logo),
                pdf(name + "-a3.pdf", () -> enlarged(document(poster(design, "A3"))), logo),
                pdf(name + "-flyer.pdf", () -> document(flyer(design)), logo));
    }

    private String poster(PosterDesign design, String size) {
        return rendered("poster", design.view(size, theme.file("print/poster.css"), FIELD));
    }

    private String flyer(PosterDesign design) {
        return rendered("flyer", design.view("A5", theme.file("print/flyer.css"), COVER));
    }

    private String rendered(String template, PosterView view) {
        return theme.render(template, view.site().language(), view);
    }

    private static Document document(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private Output pdf(String path, Supplier<Document> page, Map<String, Path> pictures) {
        return Output.proofed(path, () -> press.proof(new Manuscript(page.get(), pictures)));
    }

    /** Everything of an A4 page as large as on A3. */
    private static Document enlarged(Document page) {
        page.select("style")
                .forEach(style -> style.dataNodes().forEach(css -> css.setWholeData(enlarged(css.getWholeData()))));
        return page;
    }

    private static String enlarged(String css) {
        Matcher length = MILLIMETRES.matcher(css);
        return length.replaceAll(found -> Math.round(Double.parseDouble(found.group(1)) * A3 * 1000) / 1000.0 + "mm");
    }

    /** A page with its pictures in it. */
    private static String alone(String html, Map<String, Path> pictures) {
        String alone = html;
        for (Map.Entry<String, Path> picture : pictures.entrySet()) {
            String data = Base64.getEncoder().encodeToString(Manuscript.read(picture.getValue()));
            alone = alone.replace(
                    Manuscript.PICTURE + picture.getKey(),
                    "data:" + Pictures.type(picture.getKey()) + ";base64," + data);
        }
        return alone;
    }
}
