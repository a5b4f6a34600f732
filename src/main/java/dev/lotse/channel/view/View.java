package dev.lotse.channel.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What templates get to see: finished texts and addresses, relative to the page they are for. A {@code language} that
 * may be left out is there only where it is another one than the site's.
 */
public final class View {
    private View() {}

    /** A link with the words it shows. */
    public record Link(String title, String href, @Nullable String language) {}

    /** A step of the way from the home page; a folder without a page of its own has no address. */
    public record Crumb(
            String title, @Nullable String href, @Nullable String language) {}

    /**
     * A section in the head of a page.
     *
     * @param current whether the page is in it
     */
    public record Section(
            String title, String href, @Nullable String language, boolean current) {}

    /**
     * A link with what is behind it.
     *
     * @param type of the page, as in front matter
     * @param description empty where its author wrote none
     */
    public record Card(String title, String href, @Nullable String language, String type, String description) {}

    /**
     * A picture for the head of a page, its sides in pixels.
     *
     * @param width nothing where it can't be read
     */
    public record Logo(String href, @Nullable Integer width, int height) {}

    /**
     * How the company shows itself.
     *
     * @param icon the way to it
     * @param picture the absolute address of what is shown beside links to a page
     * @param footer the line at the foot, as HTML
     */
    public record Brand(
            @Nullable Logo logo,
            String icon,
            @Nullable String picture,
            @Nullable String footer) {}

    /**
     * The same page in another language.
     *
     * @param name of the language, in itself
     * @param same whether it leads to this very page, not to the home page for want of one
     * @param canonical its absolute address, where it is known
     */
    public record Alternate(
            String language,
            String name,
            String href,
            boolean current,
            boolean same,
            @Nullable String canonical) {}

    /** A line of a page's contents list, level 2 or 3. */
    public record Entry(int level, String id, String title) {}

    /**
     * Where this site's people turn.
     *
     * @param phoneHref the {@code tel:} address, where the phone is one that can be dialled
     */
    public record Helpdesk(
            String name,
            @Nullable String phone,
            @Nullable String phoneHref,
            @Nullable String email,
            @Nullable String hours,
            @Nullable String answersWithin,
            @Nullable String tickets) {}

    /**
     * A photo, its sides in pixels.
     *
     * @param href the way to it
     */
    public record Photo(String href, int width, int height) {}

    /**
     * Somebody whom readers can turn to.
     *
     * @param title what the person does
     * @param phoneHref the {@code tel:} address, where the phone is one that can be dialled
     */
    public record Person(
            String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String phoneHref,
            @Nullable Photo photo) {}

    /**
     * What every page of a site has around it.
     *
     * @param siteTitle the title of all sites together
     * @param department its name in this language
     * @param language of the site, not of the page's text
     * @param root the way to the language's folder, empty or ending in a slash
     * @param theme the way to the theme's files, ending in a slash
     * @param chooser the way to the chooser, where there is one
     * @param alternates every language of the site, this one included; empty where there is only one
     * @param navigation of the part of the site that the page is in, as HTML
     * @param sections the top level of the navigation
     * @param allPages the page that lists all pages
     * @param champions colleagues in the department who know their way about
     * @param canonical the page's absolute address, where it is known
     * @param feed the way to the feed of news, where there is one
     */
    public record Frame(
            String siteTitle,
            String department,
            String departmentId,
            String language,
            String root,
            String theme,
            Brand brand,
            @Nullable String chooser,
            List<Alternate> alternates,
            String navigation,
            List<Section> sections,
            String allPages,
            @Nullable Helpdesk helpdesk,
            List<Person> champions,
            @Nullable String canonical,
            @Nullable String feed) {}

    /**
     * What a page's front matter says of it.
     *
     * @param platforms those that it is about, as readers know them
     * @param state draft, checked or archived
     * @param published the day it came out, in words
     * @param outcome what readers have in the end, or can do then
     * @param person who it is from, or whom it is about
     * @param quote what that person says
     * @param action the one thing to do next
     * @param related pages that go with it
     */
    public record About(
            List<String> platforms,
            String state,
            @Nullable String published,
            @Nullable String publishedIso,
            @Nullable String outcome,
            @Nullable Person person,
            @Nullable String quote,
            @Nullable Link action,
            List<Link> related) {}

    /**
     * A page.
     *
     * @param type as in front matter: page, guide, faq ...
     * @param title for the browser's tab
     * @param heading the one level-1 heading, as HTML
     * @param language of its text
     * @param fallback whether that is another one than the site's
     * @param html its body
     * @param lead what its author wrote to describe it, where the text does not begin with it
     * @param breadcrumbs from the home page down to the folder it is in
     * @param audiences names of the departments that get it, where not all that the site sees do
     * @param keywords its tags and synonyms
     * @param owner the name of who answers for it
     * @param reviewed the day it was last checked, in words
     * @param duration how long it takes, in words
     * @param children the pages below it that its text does not lead to, where it is a folder's; the sections, where it is
     *     the home page
     * @param guide what it shows where it is a guide, or the page of a folder that guides are in
     * @param training what it shows of the training, where it has to do with it
     * @param start what the home page has beside its text
     * @param pieces the news or the stories of a folder that holds nothing else, the newest first
     * @param faq what it has as a knowledge record, or as the index of some
     * @param reach who can open it, in sites of those who help others
     * @param rollout when and how the department moves, where the page is about that
     * @param plan what the department is sent, likewise
     * @param kit what people who help others have there, likewise
     */
    public record Page(
            Frame frame,
            String type,
            String title,
            String heading,
            String description,
            String language,
            boolean fallback,
            boolean home,
            @Nullable String lead,
            String html,
            List<Entry> toc,
            List<Crumb> breadcrumbs,
            @Nullable Link previous,
            @Nullable Link next,
            List<String> audiences,
            List<String> keywords,
            @Nullable String owner,
            @Nullable String reviewed,
            @Nullable String reviewedIso,
            @Nullable String duration,
            About about,
            List<Card> children,
            @Nullable GuideView guide,
            @Nullable TrainingView training,
            @Nullable HomeView start,
            List<PieceView> pieces,
            @Nullable FaqView faq,
            @Nullable ReachView reach,
            @Nullable RolloutView rollout,
            @Nullable PlanView plan,
            @Nullable KitView kit) {}

    /** A line of the navigation. */
    public record Node(
            String title, @Nullable String href, @Nullable String language, List<Node> children) {}

    /** The navigation of a part of a site; its addresses are relative to the language's folder. */
    public record Navigation(List<Node> nodes) {}

    /** All pages of a site. */
    public record AllPages(Frame frame, List<Node> nodes) {}

    /**
     * What a reader sees who follows a dead link. It shows at any depth, so it carries its style and script itself.
     *
     * @param style the style sheet
     * @param styleHash its SHA-256 in Base64, for the Content-Security-Policy
     * @param script finds the way to the site
     * @param home the absolute address of the home page, where it is known
     */
    public record NotFound(
            Frame frame,
            String style,
            String styleHash,
            String script,
            String scriptHash,
            @Nullable String home) {}

    /** The way from an old address to the new one. */
    public record Redirect(
            String language,
            String title,
            String href,
            @Nullable String canonical) {}

    /** The entrance of a department's site: its languages. */
    public record Entrance(
            String siteTitle,
            String department,
            String departmentId,
            String language,
            String theme,
            Brand brand,
            List<Alternate> alternates) {}

    /**
     * The chooser above all sites.
     *
     * @param alternates the languages it speaks; empty where there is only one
     * @param search whether there are so many departments that one looks for one's own
     */
    public record Portal(
            String siteTitle,
            String language,
            String theme,
            Brand brand,
            List<Alternate> alternates,
            boolean search,
            List<Door> doors) {}

    /**
     * A way into a department's site.
     *
     * @param id of the department
     */
    public record Door(String id, String name, String href) {}

    /**
     * A short link: the departments where its page is.
     *
     * @param sites the ids of all departments that have a site
     */
    public record Go(
            String siteTitle,
            String language,
            String theme,
            Brand brand,
            List<Alternate> alternates,
            String id,
            String chooser,
            List<Door> doors,
            List<String> sites) {}

    /**
     * Where a short link leads whose page a department doesn't have; it knows nothing of that page.
     *
     * @param frame for the help desk and the ways into the site
     * @param alternates the languages it speaks; empty where there is only one
     * @param above the way to the chooser's folder, where there is one
     */
    public record NotHere(
            Frame frame,
            List<Alternate> alternates,
            String home,
            @Nullable String above) {}
}
