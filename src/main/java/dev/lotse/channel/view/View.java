package dev.lotse.channel.view;

import dev.lotse.audience.PhoneNumber;
import dev.lotse.audience.Text;
import dev.lotse.audience.Tickets;
import dev.lotse.edition.Edition;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.TextFacts;
import dev.lotse.theme.Spread;
import dev.lotse.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What templates of pages get to see: records of an edition, and beside them what only the page knows that shows them. */
public final class View {
    private View() {}

    /**
     * Whose site it is.
     *
     * @param siteTitle the title of all sites together
     * @param department its name in this language
     * @param language of the site, not of a page's text
     */
    public record Site(String siteTitle, String department, String departmentId, String language) {
        public static Site of(Edition edition) {
            return new Site(
                    edition.title(),
                    edition.reader().name().in(edition.language()),
                    edition.reader().id(),
                    edition.language());
        }
    }

    /**
     * A section in the head of a page.
     *
     * @param current whether the page is in it
     */
    public record Section(@Spread NavNode node, String href, boolean current) {}

    /**
     * A line of the navigation with what is behind it.
     *
     * @param type of the page, as in front matter
     * @param description empty where its author wrote none
     */
    public record Card(@Spread NavNode node, String address, String type, String description) {}

    /**
     * A picture for the head of a page, its sides in pixels.
     *
     * @param width nothing where it can't be read
     */
    public record Logo(String href, Optional<Integer> width, int height) {}

    /**
     * How the company shows itself.
     *
     * @param icon the way to it
     * @param picture the absolute address of what is shown beside links to a page
     * @param footer the line at the foot, as HTML
     * @param indexed whether search engines may list its pages
     */
    public record Brand(
            Optional<Logo> logo, String icon, Optional<String> picture, Optional<Text> footer, boolean indexed) {}

    /**
     * The same page in another language.
     *
     * @param name of the language, in itself
     * @param same whether it leads to this very page, not to the home page for want of one
     * @param canonical its absolute address, where it is known
     */
    public record Alternate(
            String language, String name, String href, boolean current, boolean same, Optional<String> canonical) {
        /** That of a page which is the same in every language. */
        public static Alternate of(String language, String href, boolean current, Theme theme) {
            String name = theme.texts(language).say("language.name");
            return new Alternate(language, name, href, current, true, Optional.empty());
        }
    }

    /**
     * Where this site's people turn.
     *
     * @param phoneHref the {@code tel:} address, where the phone is one that can be dialled
     * @param tickets where one is opened, about the page where there is one
     */
    public record Helpdesk(
            @Spread dev.lotse.audience.Helpdesk desk, Optional<String> phoneHref, Optional<String> tickets) {
        public static Helpdesk of(dev.lotse.audience.Helpdesk desk, String language) {
            return new Helpdesk(
                    desk,
                    desk.phone()
                            .flatMap(phone -> PhoneNumber.in(phone.in(language)))
                            .map(number -> "tel:" + number),
                    desk.tickets().map(Tickets::plain));
        }
    }

    /**
     * The ways out of a page.
     *
     * @param root to the language's folder, empty or ending in a slash
     * @param theme to the theme's files, ending in a slash
     * @param chooser to the chooser, where there is one
     * @param allPages to the page that lists all pages
     * @param canonical the page's absolute address, where it is known
     * @param feed to the feed of news, where there is one
     */
    public record Ways(
            String root,
            String theme,
            Optional<String> chooser,
            String allPages,
            Optional<String> canonical,
            Optional<String> feed) {}

    /**
     * What every page of a site has around it.
     *
     * @param alternates every language of the site, this one included; empty where there is only one
     * @param navigation of the part of the site that the page is in, as HTML
     * @param sections the top level of the navigation
     * @param champions colleagues in the department who know their way about
     * @param incidents announcements about what fails at present
     */
    public record Frame(
            @Spread Site site,
            @Spread Ways ways,
            Brand brand,
            List<Alternate> alternates,
            String navigation,
            List<Section> sections,
            Optional<Helpdesk> helpdesk,
            List<Portrait> champions,
            List<VisiblePage> incidents) {}

    /**
     * What a page's front matter says of it.
     *
     * @param published the day it came out
     * @param language of the page
     */
    public record About(@Spread VisibleMeta meta, Optional<LocalDate> published, String language) {}

    /**
     * The text of a page.
     *
     * @param heading the one level-1 heading, as HTML
     * @param html its body
     * @param toc the lines of its contents list, level 2 or 3
     * @param keywords its tags and synonyms
     * @param fallback whether its language is another one than the site's
     * @param reach who can open it, in sites of those who help others
     */
    public record Body(
            String heading,
            String html,
            List<TextFacts.TocEntry> toc,
            List<String> keywords,
            boolean fallback,
            boolean home,
            About about,
            Optional<ReachView> reach) {}

    /**
     * What surrounds a page in the navigation.
     *
     * @param breadcrumbs from the home page down to the folder it is in
     * @param children the pages below it that its text does not lead to, where it is a folder's; the sections, where it is
     *     the home page
     */
    public record Around(
            List<NavNode> breadcrumbs, Optional<NavNode> previous, Optional<NavNode> next, List<Card> children) {}

    /**
     * What a page has because of what it is.
     *
     * @param guide where it is a guide, or the page of a folder that guides are in
     * @param training where it has to do with the training
     * @param start what the home page has beside its text
     * @param pieces the news or the stories of a folder that holds nothing else, the newest first
     * @param faq what it has as a knowledge record, or as the index of some
     * @param rollout when and how the department moves, where the page is about that
     * @param plan what the department is sent, likewise
     * @param kit what people who help others have there, likewise
     */
    public record Extras(
            Optional<GuideView> guide,
            Optional<TrainingView> training,
            Optional<HomeView> start,
            List<Piece> pieces,
            Optional<FaqView> faq,
            Optional<RolloutView> rollout,
            Optional<PlanView> plan,
            Optional<KitView> kit) {}

    /** A page, with everything that it has itself. */
    public record Page(
            Frame frame,
            @Spread VisiblePage page,
            @Spread Body body,
            @Spread Around around,
            @Spread Extras extras) {}

    /** A page as a list shows it: a piece of news, a story, a question. */
    public record Piece(@Spread VisiblePage page, @Spread VisibleMeta meta) {
        public static Piece of(VisiblePage page) {
            return new Piece(page, page.meta());
        }
    }

    /** The navigation of a part of a site. */
    public record Navigation(List<NavNode> nodes) {}

    /** All pages of a site. */
    public record AllPages(Frame frame, List<NavNode> nodes) {}

    /**
     * What a reader sees who follows a dead link. It shows at any depth, so it carries its style and script itself.
     *
     * @param style the style sheet
     * @param styleHash its SHA-256 in Base64, for the Content-Security-Policy
     * @param script finds the way to the site
     * @param home the absolute address of the home page, where it is known
     */
    public record NotFound(
            Frame frame, String style, String styleHash, String script, String scriptHash, Optional<String> home) {}

    /** The way from an old address to the new one. */
    public record Redirect(String language, String title, String href, Optional<String> canonical) {}

    /** The entrance of a department's site: its languages. */
    public record Entrance(@Spread Site site, String theme, Brand brand, List<Alternate> alternates) {}

    /**
     * What stands above all sites.
     *
     * @param alternates the languages it speaks; empty where there is only one
     * @param helpdesk where who is in no department yet may turn
     */
    public record Above(
            String siteTitle,
            String language,
            String theme,
            Brand brand,
            List<Alternate> alternates,
            Optional<Helpdesk> helpdesk) {}

    /**
     * The chooser above all sites.
     *
     * @param search whether there are so many departments that one looks for one's own
     */
    public record Portal(@Spread Above above, boolean search, List<Door> doors) {}

    /**
     * A way into a department's site.
     *
     * @param id of the department
     */
    public record Door(String id, Text name, String href) {}

    /**
     * A short link: the departments where its page is.
     *
     * @param sites the ids of all departments that have a site
     */
    public record Go(@Spread Above above, String id, String chooser, List<Door> doors, List<String> sites) {}

    /**
     * Where a short link leads whose page a department doesn't have; it knows nothing of that page.
     *
     * @param frame for the help desk and the ways into the site
     * @param alternates the languages it speaks; empty where there is only one
     * @param above the way to the chooser's folder, where there is one
     */
    public record NotHere(Frame frame, List<Alternate> alternates, String home, Optional<String> above) {}
}
