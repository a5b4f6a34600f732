package dev.lotse.edit;

import dev.lotse.content.Page;
import dev.lotse.content.Site;
import dev.lotse.edit.body.Bodies;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.picture.Renditions;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the links of a site can lead to.
 *
 * @param rules how links are read, and what is said of those that lead nowhere
 * @param shelf all that there is, for whomever
 * @param chosen the site's pages, by the path of their source, those that are replaced too
 * @param doubtful whether a page may be hidden only because it can't be read, which is no fault of what links to it
 * @param renditions where smaller versions of pictures come from
 */
record LinkTargets(
        Site.Links rules,
        LanguagePages shelf,
        Map<String, Chosen> chosen,
        Readership readers,
        Due due,
        Bodies bodies,
        Predicate<Page> doubtful,
        Renditions renditions) {}
