package dev.lotse.channel.web;

import dev.lotse.channel.QuizForm;
import dev.lotse.channel.frame.Faces;
import dev.lotse.channel.frame.Frames;
import dev.lotse.channel.frame.Menu;
import dev.lotse.channel.frame.Permalink;
import dev.lotse.channel.frame.Records;
import dev.lotse.channel.view.GuideView;
import dev.lotse.channel.view.ReachView;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.LongDate;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.html.Html;
import dev.lotse.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the pages of an edition, each with what belongs to its type. */
public final class Pages {
    private final Edition edition;
    private final Theme theme;
    private final Frames frames;
    private final Menu menu;
    private final Guides guides;
    private final Faq faq;
    private final Courses courses;
    private final Pieces pieces;
    private final Permalink permalink;
    private final Home home;
    private final Rollouts rollouts;
    private final PeopleKits kits;

    Pages(Edition edition, Theme theme, Frames frames, Menu menu, Guides guides, Faq faq, Permalink permalink) {
        this.edition = edition;
        this.theme = theme;
        this.frames = frames;
        this.menu = menu;
        this.guides = guides;
        this.faq = faq;
        this.permalink = permalink;
        this.courses = new Courses(edition);
        Records records = new Records(edition);
        this.pieces = new Pieces(edition, records);
        this.rollouts = new Rollouts(edition, theme.texts(edition.language()));
        this.kits = new PeopleKits(edition, rollouts, courses, records, theme.texts(edition.language()));
        this.home = new Home(edition, guides, courses, records, pieces, rollouts);
    }

    /** A page as HTML. */
    String render(VisiblePage page) {
        View.Page view = view(page);
        return theme.render(template(view), edition.language(), view);
    }

    /**
     * The home page has a template of its own, so has a folder of guides, questions, news or stories, so has a lesson of
     * any type, and so has each type of page that the theme has one for.
     */
    private String template(View.Page page) {
        if (page.home()) {
            return "home";
        }
        if (page.faq() != null) {
            return "faq";
        }
        if (!page.pieces().isEmpty()) {
            return "pieces";
        }
        if (page.guide() != null && !page.guide().platforms().isEmpty()) {
            return "guide-index";
        }
        boolean course = page.training() != null && page.training().course() != null;
        String type = course ? "training" : page.type();
        return theme.has(type) ? type : "page";
    }

    private View.Page view(VisiblePage page) {
        Menu.Place place = menu.place(page);
        Optional<GuideView> guide = guides.view(page, menu, place);
        List<String> keywords = new ArrayList<>(page.tags());
        keywords.addAll(page.synonyms());
        return new View.Page(
                frames.frame(page.address(), menu),
                page.type(),
                page.title(),
                Html.escape(page.heading()),
                page.description(),
                page.language(),
                !page.language().equals(edition.language()),
                page.address().isEmpty(),
                page.lead().orElse(null),
                QuizForm.html(page, theme.texts(page.language())),
                page.facts().toc().stream()
                        .filter(entry -> entry.level() > 1)
                        .map(entry -> new View.Entry(entry.level(), entry.id(), entry.title()))
                        .toList(),
                place.breadcrumbs(),
                place.previous(),
                place.next(),
                page.audiences(),
                keywords,
                page.owner().orElse(null),
                page.reviewed().map(day -> LongDate.of(day, page.language())).orElse(null),
                page.reviewed().map(Object::toString).orElse(null),
                page.duration().orElse(null),
                about(page),
                faq.others(page, others(place.children(), guide)),
                guide.orElse(null),
                courses.view(page.address()).orElse(null),
                page.address().isEmpty() ? home.view(place.children()) : null,
                pieces.of(page),
                faq.view(page),
                ReachView.of(page, permalink.folder(page.address())),
                page.type().equals(Rollouts.ROLLOUT) ? rollouts.rollout(page.address()) : null,
                page.type().equals(Rollouts.PLAN) ? rollouts.plan(page.address(), day -> true) : null,
                kits.of(page).orElse(null));
    }

    /** The pages below a folder's that it doesn't show already as guides for some device. */
    private static List<View.Card> others(List<View.Card> children, Optional<GuideView> guide) {
        Set<String> shown = guide.stream()
                .flatMap(view -> view.platforms().stream())
                .flatMap(platform -> platform.cards().stream())
                .map(GuideView.Card::href)
                .collect(Collectors.toSet());
        return children.stream().filter(card -> !shown.contains(card.href())).toList();
    }

    private View.About about(VisiblePage page) {
        VisibleMeta meta = page.meta();
        return new View.About(
                meta.platforms().stream().map(VisibleMeta.Platform::name).toList(),
                meta.state(),
                meta.published().map(day -> LongDate.of(day, page.language())).orElse(null),
                meta.published().map(Object::toString).orElse(null),
                meta.outcome().orElse(null),
                meta.person().map(person -> Faces.view(person, page.address())).orElse(null),
                meta.quote().orElse(null),
                meta.action().map(link -> link(link, page)).orElse(null),
                meta.related().stream().map(link -> link(link, page)).toList());
    }

    private View.Link link(VisibleMeta.Reference link, VisiblePage page) {
        boolean own = link.language().equals(edition.language());
        return new View.Link(link.title(), link.href(page.address()), own ? null : link.language());
    }
}
