package dev.lotse.channel.web;

import dev.lotse.channel.QuizForm;
import dev.lotse.channel.frame.Frames;
import dev.lotse.channel.frame.Menu;
import dev.lotse.channel.frame.Permalink;
import dev.lotse.channel.frame.Records;
import dev.lotse.channel.view.GuideView;
import dev.lotse.channel.view.ReachView;
import dev.lotse.channel.view.TrainingView;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.html.Html;
import dev.lotse.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * The pages of an edition.
     *
     * @param permalink of the edition
     */
    Pages(Edition edition, Theme theme, Frames frames, Permalink permalink) {
        this.edition = edition;
        this.theme = theme;
        this.frames = frames;
        this.menu = new Menu(edition, theme);
        this.guides = new Guides(edition);
        this.faq = new Faq(edition, permalink);
        this.permalink = permalink;
        this.courses = new Courses(edition);
        Records records = new Records(edition);
        this.pieces = new Pieces(edition, records);
        this.rollouts = new Rollouts(edition, theme.texts(edition.language()));
        this.kits = new PeopleKits(edition, rollouts, courses, records, theme.texts(edition.language()));
        this.home = new Home(edition, guides, courses, records, rollouts);
    }

    /** The navigation of the edition's pages. */
    Menu menu() {
        return menu;
    }

    Guides guides() {
        return guides;
    }

    Faq faq() {
        return faq;
    }

    /** A page as HTML. */
    String render(VisiblePage page) {
        View.Page view = view(page);
        return theme.render(template(view), edition.language(), to -> Addresses.way(page.address(), to), view);
    }

    /**
     * The home page has a template of its own, so has a folder of guides, questions, news or stories, so has a lesson of
     * any type, and so has each type of page that the theme has one for.
     */
    private String template(View.Page view) {
        View.Extras extras = view.extras();
        if (extras.start().isPresent()) {
            return extras.kit().isPresent() && theme.has("desk") ? "desk" : "home";
        }
        if (extras.faq().isPresent()) {
            return "faq";
        }
        if (!extras.pieces().isEmpty()) {
            return "pieces";
        }
        if (extras.guide().flatMap(GuideView::devices).isPresent()) {
            return "guide-index";
        }
        boolean course = extras.training().flatMap(TrainingView::course).isPresent();
        String type = course ? "training" : view.page().type();
        return theme.has(type) ? type : "page";
    }

    private View.Page view(VisiblePage page) {
        View.Around around = menu.place(page);
        Optional<GuideView> guide = guides.view(page, around);
        return new View.Page(
                frames.frame(page.address(), menu),
                page,
                body(page),
                new View.Around(
                        around.breadcrumbs(),
                        around.previous(),
                        around.next(),
                        faq.others(page, others(around.children(), guide))),
                new View.Extras(
                        guide,
                        courses.view(page.address()),
                        Optional.of(page)
                                .filter(any -> any.address().isEmpty())
                                .map(start -> home.view(around.children())),
                        pieces.of(page),
                        faq.view(page),
                        Optional.of(page.address())
                                .filter(from -> page.type().equals(Rollouts.ROLLOUT))
                                .map(rollouts::rollout),
                        Optional.of(page.address())
                                .filter(from -> page.type().equals(Rollouts.PLAN))
                                .map(from -> rollouts.plan(from, day -> true)),
                        kits.of(page)));
    }

    private View.Body body(VisiblePage page) {
        return new View.Body(
                Html.escape(page.heading()),
                QuizForm.html(page, theme.texts(page.language())),
                page.facts().toc().stream().filter(entry -> entry.level() > 1).toList(),
                Stream.concat(page.tags().stream(), page.synonyms().stream()).toList(),
                !page.language().equals(edition.language()),
                page.address().isEmpty(),
                new View.About(page.meta(), page.meta().published(), page.language()),
                ReachView.of(page, permalink.folder(page.address()), edition.language()));
    }

    /** The pages below a folder's that it doesn't show already as guides for some device. */
    private static List<View.Card> others(List<View.Card> children, Optional<GuideView> guide) {
        Set<String> shown = guide.stream()
                .flatMap(view -> view.devices().stream())
                .flatMap(devices -> devices.cards().stream())
                .map(card -> card.guide().address())
                .collect(Collectors.toSet());
        return children.stream().filter(card -> !shown.contains(card.address())).toList();
    }
}
