package dev.lotse.channel.course;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What learning systems agreed upon.
 *
 * @param id its name in those of files
 * @param scripts the theme's, by name, that speak to the learning system, in the order they are needed
 * @param connects whether the course speaks to a server itself, and not through the page around it
 * @param manifest the file that says what the package is
 * @param text of that file, for the files of the package, sorted, the manifest apart
 */
record Standard(
        String id,
        List<String> scripts,
        boolean connects,
        String manifest,
        BiFunction<Course, Collection<String>, String> text) {
    /** All that packages are made for. */
    static final List<Standard> ALL = List.of(
            new Standard("scorm12", List.of("scorm.js", "scorm12.js"), false, "imsmanifest.xml", Scorm12::describe),
            new Standard(
                    "scorm2004", List.of("scorm.js", "scorm2004.js"), false, "imsmanifest.xml", Scorm2004::describe),
            new Standard("cmi5", List.of("cmi5.js"), true, "cmi5.xml", Cmi5::describe));

    /** A share of a hundred as a decimal between 0 and 1. */
    static String share(int percent) {
        return percent == 100 ? "1" : "0." + (percent < 10 ? "0" : "") + percent;
    }
}
