package dev.lotse.channel.course;

import dev.lotse.html.Html;
import java.util.Collection;
import java.util.Locale;

/** SCORM 2004, 4th edition, which tells being done from having passed. */
final class Scorm2004 {
    private Scorm2004() {}

    static String describe(Course course, Collection<String> files) {
        String title = Html.escape(course.module().title());
        return String.format(
                Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="%s" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                  <metadata>
                    <schema>ADL SCORM</schema>
                    <schemaversion>2004 4th Edition</schemaversion>
                  </metadata>
                  <organizations default="course">
                    <organization identifier="course">
                      <title>%s</title>
                      <item identifier="item" identifierref="content" isvisible="true">
                        <title>%s</title>
                        <imsss:sequencing>
                %s          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
                        </imsss:sequencing>
                      </item>
                      <imsss:sequencing>
                        <imsss:controlMode choice="true" flow="true"/>
                      </imsss:sequencing>
                    </organization>
                  </organizations>
                  <resources>
                    <resource identifier="content" type="webcontent" adlcp:scormType="sco" href="%s">
                %s    </resource>
                  </resources>
                </manifest>
                """, course.id(), title, title, objective(course), Course.START, Scorm12.files(files));
    }

    /** What has to be reached; where nothing is asked there is no score to reach it with. */
    private static String objective(Course course) {
        return course.asks()
                ? String.format(Locale.ROOT, """
                          <imsss:objectives>
                            <imsss:primaryObjective objectiveID="passed" satisfiedByMeasure="true">
                              <imsss:minNormalizedMeasure>%s</imsss:minNormalizedMeasure>
                            </imsss:primaryObjective>
                          </imsss:objectives>
                """, Standard.share(course.module().passMark()))
                : "";
    }
}
