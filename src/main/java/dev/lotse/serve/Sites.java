package dev.lotse.serve;

import dev.lotse.Preview;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.theme.ThemeException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what an address leads to, as a web server would in {@code dist/sites/}. */
final class Sites {
    private final LastGoodSites proofs;

    Sites(LastGoodSites proofs) {
        this.proofs = proofs;
    }

    /** What is sent for an address. */
    Response answer(Address address, PreviewTexts texts) {
        Optional<Preview> whole = proofs.whole();
        if (whole.isEmpty()) {
            return OwnPage.mistakes(proofs, address, texts);
        }
        Preview preview = whole.get();
        LocalDate date = address.date().orElse(preview.date());
        String first = address.department();
        if (isDepartment(first, preview)) {
            return page(address, first, date, texts);
        }
        if (!preview.hasPortal() && address.path().isEmpty()) {
            return OwnPage.departments(preview, address, texts);
        }
        try {
            return find(proofs.above(date, first.equals("go")), address, List.of(), texts);
        } catch (ThemeException broken) {
            return OwnPage.mistakes(proofs, address, texts);
        }
    }

    /** A page of a department's site; where the theme can't make it, as it was before that. */
    private Response page(Address address, String department, LocalDate date, PreviewTexts texts) {
        Optional<Preview.Site> shown = proofs.site(department, date).site();
        List<String> languages = languages(department, proofs.whole().orElseThrow());
        try {
            return shown.map(site -> find(site.outputs(), address, languages, texts))
                    .orElseGet(() -> OwnPage.mistakes(proofs, address, texts));
        } catch (ThemeException broken) {
            proofs.withdraw(department, date, broken);
            return page(address, department, date, texts);
        }
    }

    static List<String> languages(String department, Preview preview) {
        return preview.departments("").stream()
                .filter(choice -> choice.id().equals(department))
                .flatMap(choice -> choice.languages().stream())
                .toList();
    }

    /** Whether there is a department with this id that somebody asked for. */
    static boolean isDepartment(String id, Preview preview) {
        return preview.departments("").stream().anyMatch(choice -> choice.id().equals(id));
    }

    private static Response find(
            Map<String, Output> outputs, Address address, List<String> languages, PreviewTexts texts) {
        Output found = outputs.get(address.file());
        if (found != null) {
            return Response.of(200, found.made());
        }
        if (outputs.containsKey(Layout.file(Layout.SITES + address.path() + "/"))) {
            return Response.redirect(encoded(address + "/"));
        }
        return Stream.concat(Stream.of(address.language()), languages.stream())
                .map(language -> outputs.get(Layout.site(address.department(), language) + Layout.NOT_FOUND))
                .filter(Objects::nonNull)
                .findFirst()
                .map(missing -> Response.of(404, missing.made()))
                .orElseGet(() -> OwnPage.missing(texts));
    }

    /**
     * Where to go from a page when another department, language or day is chosen: the same page if it is there, else the
     * department's home, which is then told what it stands in for.
     *
     * @param wanted what was chosen, and {@code instead}: what the page that it is left from stands in for
     */
    Response go(Address from, Map<String, String> wanted) {
        Optional<Preview> whole = proofs.whole();
        if (whole.isEmpty()) {
            return Response.redirect("/");
        }
        Preview preview = whole.get();
        LocalDate date = Address.of("@" + wanted.getOrDefault("date", ""))
                .date()
                .or(() -> wanted.containsKey("date") ? Optional.empty() : from.date())
                .orElse(preview.date());
        String id = wanted.getOrDefault("department", from.department());
        List<String> languages = languages(id, preview);
        if (languages.isEmpty()) {
            return Response.redirect(
                    encoded(Address.on(date, preview.date(), from.path()).toString()));
        }
        String asked = wanted.getOrDefault("language", from.language());
        String language = languages.contains(asked) ? asked : languages.get(0);
        String home = id + "/" + language + "/";
        String left =
                isDepartment(from.department(), preview) ? from.rest().replaceFirst("(^|/)index\\.html$", "$1") : "";
        String rest = left.isEmpty() ? wanted.getOrDefault("instead", "") : left;
        Optional<Preview.Site> site = proofs.site(id, date).site();
        String file = Layout.file(Layout.SITES + home + rest);
        boolean there = rest.isEmpty()
                || rest.equals(Layout.NOT_FOUND)
                || site.filter(s -> s.outputs().containsKey(file)).isPresent();
        String to = Address.on(date, preview.date(), there ? home + rest : home).toString();
        return Response.redirect(encoded(to) + (there ? "" : "?instead-of=" + Query.encoded(rest)));
    }

    /** A path as an address holds it. */
    static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(path.toLowerCase(Locale.ROOT), impossible);
        }
    }
}
