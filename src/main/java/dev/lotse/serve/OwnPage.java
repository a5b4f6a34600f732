package dev.lotse.serve;

import dev.lotse.Preview;
import dev.lotse.html.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages that are not those of the project. */
final class OwnPage {
    private OwnPage() {}

    /** All mistakes, where there is nothing else to show. */
    static Response mistakes(LastGoodSites proofs, Address address, PreviewTexts texts) {
        Map<Boolean, List<Finding>> errors = proofs.findings(address).stream()
                .filter(Finding::isError)
                .collect(Collectors.partitioningBy(Finding::isOfSettings));
        return page(
                503,
                texts,
                "mistakes.title",
                "<p>" + texts.say("mistakes.lead") + "</p>"
                        + Bar.list("findings.settings", errors.getOrDefault(true, List.of()), texts)
                        + Bar.list("findings.pages", errors.getOrDefault(false, List.of()), texts));
    }

    /** The departments, where the project has no chooser. */
    static Response departments(Preview preview, Address address, PreviewTexts texts) {
        LocalDate date = address.date().orElse(preview.date());
        String links = preview.departments(texts.language()).stream()
                .map(choice -> "<li><a href=\""
                        + Html.escape(Sites.encoded(Address.on(date, preview.date(), choice.id() + "/")
                                .toString()))
                        + "\">" + Html.escape(choice.name()) + "</a></li>")
                .collect(Collectors.joining());
        return page(200, texts, "choose.title", "<ul>" + links + "</ul>");
    }

    /** What stands where no site has anything. */
    static Response missing(PreviewTexts texts) {
        return page(
                404,
                texts,
                "missing.title",
                "<p>" + texts.say("missing.lead") + "</p><p><a href=\"/#choose\">" + texts.say("missing.home")
                        + "</a></p>");
    }

    private static Response page(int status, PreviewTexts texts, String title, String body) {
        return Response.page(
                status, String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s – Lotse</title>
                <link rel="stylesheet" href="/_lotse/page.css">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """, texts.language(), texts.say(title), texts.say(title), body));
    }
}
