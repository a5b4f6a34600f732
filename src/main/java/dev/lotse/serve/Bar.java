package dev.lotse.serve;

import dev.lotse.Preview;
import dev.lotse.edition.Explanation;
import dev.lotse.html.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bar below every page of a preview, as HTML for {@code bar.js} to put in. */
final class Bar {
    /** So many of the mistakes are written out; the others are in the terminal. */
    static final int SHOWN = 100;

    private static final String SETTINGS = "findings.settings";

    private final LastGoodSites proofs;
    private final PreviewTexts texts;

    Bar(LastGoodSites proofs, PreviewTexts texts) {
        this.proofs = proofs;
        this.texts = texts;
    }

    /**
     * The bar of a page.
     *
     * @param instead the page that somebody wanted to see here; empty where it is this one
     */
    String html(Address address, String instead) {
        Optional<Preview> whole = proofs.whole();
        List<Finding> findings = proofs.findings(address);
        StringBuilder html = new StringBuilder("<div lang=\"" + texts.language() + "\">");
        html.append(panel(findings, whole.flatMap(preview -> source(preview, address))));
        whole.ifPresent(preview ->
                html.append(instead.isEmpty() ? missing(preview, address) : instead(preview, address, instead)));
        if (whole.filter(preview -> isStale(preview, address)).isPresent()) {
            html.append("<p class=\"note\" id=\"stale\">")
                    .append(texts.say("stale"))
                    .append("</p>");
        }
        html.append("<p class=\"note\" id=\"lost\" hidden>")
                .append(texts.say("lost"))
                .append("</p>");
        html.append("<div class=\"controls\">");
        html.append("<button type=\"button\" id=\"fold\" aria-expanded=\"true\" aria-controls=\"switch\" title=\"")
                .append(texts.say("bar.fold"))
                .append("\">")
                .append(texts.say("bar"))
                .append("</button>");
        html.append("<div id=\"switch\">");
        whole.ifPresent(preview -> html.append(departments(preview, address))
                .append(languages(preview, address))
                .append(date(preview, address)));
        html.append("</div>").append(count(findings, address)).append("</div></div>");
        return html.toString();
    }

    private boolean isStale(Preview preview, Address address) {
        return proofs.isStale()
                || site(preview, address).filter(LastGoodSites.Shown::stale).isPresent();
    }

    private Optional<LastGoodSites.Shown> site(Preview preview, Address address) {
        return Optional.of(address.department())
                .filter(id -> Sites.isDepartment(id, preview))
                .map(id -> proofs.site(id, address.date().orElse(preview.date())));
    }

    private Optional<String> source(Preview preview, Address address) {
        return site(preview, address)
                .flatMap(LastGoodSites.Shown::site)
                .map(site -> site.sources().getOrDefault(address.file(), ""))
                .filter(source -> !source.isEmpty());
    }

    private String departments(Preview preview, Address address) {
        Map<Boolean, List<Preview.Choice>> choices = preview.departments(texts.language()).stream()
                .collect(Collectors.partitioningBy(Preview.Choice::listed));
        String none = Sites.isDepartment(address.department(), preview)
                ? ""
                : "<option value=\"\" selected>" + texts.say("department.none") + "</option>";
        return label("department")
                + "<select id=\"department\">" + none
                + group("departments.listed", choices.getOrDefault(true, List.of()), address)
                + group("departments.unlisted", choices.getOrDefault(false, List.of()), address)
                + "</select></label>";
    }

    private String group(String name, List<Preview.Choice> choices, Address address) {
        return choices.isEmpty()
                ? ""
                : choices.stream()
                        .map(choice -> option(choice.id(), choice.name(), address.department()))
                        .collect(Collectors.joining("", "<optgroup label=\"" + texts.say(name) + "\">", "</optgroup>"));
    }

    private String languages(Preview preview, Address address) {
        return preview.departments(texts.language()).stream()
                .filter(choice -> choice.id().equals(address.department()))
                .findFirst()
                .map(own -> own.languages().stream()
                        .map(language -> option(language, texts.language(language), address.language()))
                        .collect(Collectors.joining(
                                "", label("language") + "<select id=\"language\">", "</select></label>")))
                .orElse("");
    }

    private static String option(String value, String name, String chosen) {
        return "<option value=\"" + Html.escape(value) + "\"" + (value.equals(chosen) ? " selected" : "") + ">"
                + Html.escape(name) + "</option>";
    }

    private String date(Preview preview, Address address) {
        LocalDate date = address.date().orElse(preview.date());
        String today = date.equals(preview.date())
                ? ""
                : "<button type=\"button\" id=\"today\">" + texts.say("today") + "</button>";
        return label("date") + "<input type=\"date\" id=\"date\" required value=\"" + date + "\"></label>" + today;
    }

    private String label(String key) {
        return "<label><span>" + texts.say(key) + "</span> ";
    }

    private String count(List<Finding> findings, Address address) {
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings = findings.size() - errors;
        String kind = errors > 0 ? "error" : warnings > 0 ? "warning" : "fine";
        return "<button type=\"button\" id=\"count\" class=\"" + kind
                + (proofs.isChecked(proofs.day(address)) ? "" : " unchecked")
                + "\" aria-expanded=\"false\" aria-controls=\"findings\">" + texts.say("findings", errors, warnings)
                + "</button>";
    }

    private String panel(List<Finding> findings, Optional<String> source) {
        Map<String, List<Finding>> places = findings.stream().collect(Collectors.groupingBy(finding -> {
            boolean here =
                    source.filter(finding.diagnostic().at().file()::equals).isPresent();
            return finding.isOfSettings() ? SETTINGS : here ? "findings.here" : "findings.elsewhere";
        }));
        String lists = Stream.of(SETTINGS, "findings.here", "findings.elsewhere")
                .map(place -> list(place, places.getOrDefault(place, List.of()), texts))
                .collect(Collectors.joining());
        return "<section id=\"findings\" tabindex=\"-1\" hidden>"
                + (findings.isEmpty() ? "<p>" + texts.say("findings.none") + "</p>" : lists) + "</section>";
    }

    /** Mistakes under a heading, errors first; nothing where there are none. */
    static String list(String heading, List<Finding> findings, PreviewTexts texts) {
        if (findings.isEmpty()) {
            return "";
        }
        String items = findings.stream()
                .sorted((one, other) -> Boolean.compare(other.isError(), one.isError()))
                .limit(SHOWN)
                .map(finding -> item(finding, texts))
                .collect(Collectors.joining());
        String more =
                findings.size() > SHOWN ? "<p>" + texts.say("findings.more", findings.size() - SHOWN) + "</p>" : "";
        return "<h2>" + texts.say(heading) + "</h2><ol class=\"findings\">" + items + "</ol>" + more;
    }

    private static String item(Finding finding, PreviewTexts texts) {
        var diagnostic = finding.diagnostic();
        String kind = finding.isError() ? "error" : "warning";
        String hint = diagnostic.hint().isEmpty() ? "" : "<p class=\"hint\">" + Html.escape(diagnostic.hint()) + "</p>";
        String line = finding.line().isBlank()
                ? ""
                : "<pre class=\"line\" tabindex=\"0\">" + Html.escape(finding.line()) + "\n<b>" + finding.caret()
                        + "</b></pre>";
        return "<li class=\"" + kind + "\"><p><b class=\"kind\">" + texts.say(kind) + "</b> <code class=\"at\">"
                + Html.escape(diagnostic.at().toString()) + "</code></p><p class=\"message\">"
                + Html.escape(diagnostic.message()) + "</p>" + hint + line + "</li>";
    }

    private String instead(Preview preview, Address address, String wanted) {
        String because = explain(preview, address, wanted).map(this::because).orElse("");
        return "<p class=\"note\" id=\"instead\">" + texts.say("instead", wanted, name(preview, address)) + because
                + "</p>";
    }

    /** Where a page of the project is not in this site: why not, and a department that has it. */
    private String missing(Preview preview, Address address) {
        return site(preview, address)
                .filter(shown -> Sites.languages(address.department(), preview).contains(address.language()))
                .flatMap(LastGoodSites.Shown::site)
                .filter(site -> !site.outputs().containsKey(address.file()))
                .flatMap(site -> explain(preview, address, address.rest()))
                .filter(explanation -> !explanation.in())
                .map(explanation -> "<p class=\"note\" id=\"missing\">"
                        + texts.say("missing.here", address.rest(), name(preview, address)) + because(explanation)
                        + elsewhere(preview, address) + "</p>")
                .orElse("");
    }

    private String elsewhere(Preview preview, Address address) {
        return preview.whoHas(address.rest(), address.language(), texts.language(), proofs.day(address))
                .map(choice -> " <a href=\"/_lotse/go?from=" + Query.encoded(address.toString())
                        + "&amp;department=" + Query.encoded(choice.id()) + "\">"
                        + texts.say("missing.elsewhere", choice.name()) + "</a>")
                .orElse("");
    }

    private Optional<Explanation> explain(Preview preview, Address address, String wanted) {
        return wanted.isEmpty()
                ? Optional.empty()
                : preview.explain(wanted, address.department(), address.language(), proofs.day(address));
    }

    private String because(Explanation explanation) {
        return explanation.reasons().stream()
                .filter(reason -> !reason.admitted())
                .findFirst()
                .map(reason -> " " + texts.say("instead.because", condition(reason)))
                .orElse("");
    }

    private String name(Preview preview, Address address) {
        return preview.departments(texts.language()).stream()
                .filter(choice -> choice.id().equals(address.department()))
                .map(Preview.Choice::name)
                .findFirst()
                .orElse(address.department());
    }

    private static String condition(Explanation.Reason reason) {
        return reason.condition() + " (" + reason.at() + (reason.why().isEmpty() ? "" : "; " + reason.why()) + ")";
    }
}
