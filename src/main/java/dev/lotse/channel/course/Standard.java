package dev.lotse.channel.course;

import java.util.Collection;
import java.util.List;

/** What learning systems agreed upon. */
sealed interface Standard permits Scorm12, Scorm2004, Cmi5 {
    /** All that packages are made for. */
    List<Standard> ALL = List.of(new Scorm12(), new Scorm2004(), new Cmi5());

    /** Its name in those of files. */
    String id();

    /** The theme's scripts, by name, that speak to the learning system, in the order they are needed. */
    List<String> scripts();

    /** Whether the course speaks to a server itself, and not through the page around it. */
    boolean connects();

    /** The file that says what the package is. */
    String manifest();

    /**
     * Its text.
     *
     * @param files of the package, sorted, the manifest apart
     */
    String describe(Course course, Collection<String> files);

    /** A share of a hundred as a decimal between 0 and 1. */
    static String share(int percent) {
        return percent == 100 ? "1" : "0." + (percent < 10 ? "0" : "") + percent;
    }
}
