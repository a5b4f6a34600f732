package dev.lotse.channel.course;

import dev.lotse.edition.text.Addresses;
import dev.lotse.html.Html;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** SCORM 1.2, which every learning system can read. */
final class Scorm12 {
    private Scorm12() {}

    static String describe(Course course, Collection<String> files) {
        String title = Html.escape(course.module().title());
        String mastery = course.asks()
                ? "\n        <adlcp:masteryscore>" + course.module().passMark() + "</adlcp:masteryscore>"
                : "";
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="%s" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata>
                    <schema>ADL SCORM</schema>
                    <schemaversion>1.2</schemaversion>
                  </metadata>
                  <organizations default="course">
                    <organization identifier="course">
                      <title>%s</title>
                      <item identifier="item" identifierref="content" isvisible="true">
                        <title>%s</title>%s
                      </item>
                    </organization>
                  </organizations>
                  <resources>
                    <resource identifier="content" type="webcontent" adlcp:scormtype="sco" href="%s">
                %s    </resource>
                  </resources>
                </manifest>
                """, course.id(), title, title, mastery, Course.START, files(files));
    }

    /** A line for each file. */
    static String files(Collection<String> files) {
        return files.stream()
                .map(file -> "      <file href=\"" + Html.escape(Addresses.encoded(file)) + "\"/>\n")
                .collect(Collectors.joining());
    }
}
