package dev.lotse.browser;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every page beyond being valid. A page that only leads on to another one has no content to rule. */
enum Rule {
    ONE_MAIN_HEADING {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            int headings = html.select("h1").size();
            return leadsOn(page) || headings == 1 ? Stream.of() : Stream.of(headings + " h1");
        }
    },
    LANDMARKS {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            Stream<String> main = leadsOn(page) || html.select("main").size() == 1 ? Stream.of() : Stream.of("main");
            return Stream.concat(
                    main,
                    Stream.of("header", "footer")
                            .filter(name -> page.isFramed())
                            .filter(name -> html.select(name).stream()
                                            .filter(found ->
                                                    found.closest("main, article, section, aside, nav") == null)
                                            .count()
                                    != 1));
        }
    },
    LANGUAGE {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            String language = html.select("html").attr("lang");
            boolean right = page.language().isEmpty() ? !language.isEmpty() : language.equals(page.language());
            return right ? Stream.of() : Stream.of("lang is \"" + language + "\"");
        }
    },
    TITLE_SAYS_WHAT_THE_HEADING_SAYS {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            boolean named = page.isFramed() && !page.kind().equals(Kinds.HOME);
            String heading = named ? html.select("h1").text() : "";
            return html.title().isBlank() || !html.title().startsWith(heading)
                    ? Stream.of("\"" + html.title() + "\" and \"" + heading + "\"")
                    : Stream.of();
        }
    },
    /** Only where the site has an address; the demo has one. */
    CANONICAL_ADDRESS {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            String expected = site.url() + page.address().replaceFirst("index\\.html$", "");
            List<String> found = html.select("link[rel=canonical]").eachAttr("href");
            return !page.isFramed() || found.equals(List.of(expected)) ? Stream.of() : Stream.of(found.toString());
        }
    },
    OTHER_LANGUAGES {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            if (!page.isFramed()) {
                return Stream.of();
            }
            String department = page.department() + "/";
            String rest = page.address().substring((department + page.language()).length());
            URI base = URI.create(site.url() + page.address());
            List<String> languages = Stream.of("de", "en")
                    .filter(language -> site.addresses().contains(department + language + rest))
                    .toList();
            return languages.stream()
                    .filter(language -> languages.size() > 1)
                    .filter(language -> html.select("link[rel=alternate][hreflang=" + language + "]").stream()
                            .map(link -> base.resolve(link.attr("href")).toString())
                            .map(address -> address.endsWith("/") ? address + "index.html" : address)
                            .noneMatch((site.url() + department + language + rest)::equals));
        }
    },
    PICTURES_HAVE_A_TEXT {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            return all(html, "img:not([alt])", element -> true);
        }
    },
    /** So that no text moves while they load. */
    PICTURES_HAVE_A_SIZE {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            return all(
                    html, "img:not(template img)", picture -> !(picture.hasAttr("width") && picture.hasAttr("height")));
        }
    },
    NOTHING_INLINE {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            return all(html, "*", element -> element.hasAttr("style") || handles(element) || stands(page, element));
        }

        private boolean handles(Element element) {
            return element.attributes().asList().stream()
                            .anyMatch(attribute -> attribute.getKey().startsWith("on"))
                    || element.attr("href").startsWith("javascript:");
        }

        /** Data in a script element is no script; 404.html may be shown at any depth, so it carries all it needs. */
        private boolean stands(WebPage page, Element element) {
            return element.is("style, script:not([src]):not([type=application/ld+json])")
                    && !page.kind().equals(Kinds.NOT_FOUND);
        }
    },
    STRICT_POLICY {
        @Override
        Stream<String> broken(WebPage page, Document html, Site site) {
            Element policy = html.selectFirst("meta[http-equiv=Content-Security-Policy]");
            String words = policy == null ? "" : policy.attr("content");
            boolean strict = words.contains("default-src 'none'")
                    && Stream.of("unsafe-", "*", "http:", "https:").noneMatch(words::contains);
            boolean first = policy != null
                    && policy.previousElementSiblings()
                            .select("script, link, style")
                            .isEmpty();
            return strict && first ? Stream.of() : Stream.of("\"" + words + "\"");
        }
    };

    /** What of a page breaks it. */
    abstract Stream<String> broken(WebPage page, Document html, Site site);

    private static boolean leadsOn(WebPage page) {
        return page.kind().equals(Kinds.REDIRECT);
    }

    private static Stream<String> all(Document html, String selector, Predicate<Element> wrong) {
        return html.select(selector).stream()
                .filter(wrong)
                .map(element -> element.shallowClone().outerHtml());
    }

    /**
     * What the pages are part of.
     *
     * @param url the address of {@code sites}
     */
    record Site(String url, Set<String> addresses) {}
}
