package dev.lotse.channel.course;

import dev.lotse.html.Html;
import java.util.Collection;
import java.util.Locale;

/** cmi5, the profile of xAPI for courses: the course itself speaks to the learning system's record store. */
final class Cmi5 {
    private Cmi5() {}

    static String describe(Course course, Collection<String> files) {
        String about = String.format(
                Locale.ROOT,
                """
                    <title>
                      <langstring lang="%1$s">%2$s</langstring>
                    </title>
                    <description>
                      <langstring lang="%1$s">%3$s</langstring>
                    </description>
                """,
                course.module().language(),
                Html.escape(course.module().title()),
                Html.escape(course.description()));
        String goal = course.asks()
                ? "CompletedAndPassed\" masteryScore=\""
                        + Standard.share(course.module().passMark())
                : "Completed";
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
                  <course id="%1$s">
                %2$s  </course>
                  <au id="%1$s#course" moveOn="%3$s" launchMethod="AnyWindow">
                %2$s    <url>%4$s</url>
                  </au>
                </courseStructure>
                """, Html.escape(course.iri()), about, goal, Course.START);
    }
}
