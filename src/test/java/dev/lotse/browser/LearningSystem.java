package dev.lotse.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import dev.lotse.kit.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A learning system of SCORM, scorm-again, with a course in a frame: its data outlasts a visit as they would there. */
final class LearningSystem {
    private static final String HOST = """
            <!DOCTYPE html>
            <html lang="en">
            <title>Learning system</title>
            <link rel="icon" href="data:,">
            <script src="scorm-again.js"></script>
            <style>body { margin: 0 } iframe { display: block; width: 100%%; height: 100vh; border: 0 }</style>
            <body>
            <script>
              var api = new %1$s({autocommit: false, logLevel: 5});
              window.%2$s = api;
              api.loadFromJSON(JSON.parse(sessionStorage.getItem('cmi') || '%3$s'));
              var frame = document.createElement('iframe');
              frame.src = 'course/index.html';
              document.body.append(frame);
              function leave() {
                frame.remove();
                var cmi = JSON.parse(JSON.stringify(api.cmi));
                %4$s
                sessionStorage.setItem('cmi', JSON.stringify(cmi));
                return cmi;
              }
            </script>
            """;

    private final Page page;

    private LearningSystem(Page page) {
        this.page = page;
    }

    /** Opens one for a package of SCORM 1.2. */
    static LearningSystem scorm12(Readers readers, Path folder, Unpacked course, int mastery) {
        String first = "{\"student_data\": {\"mastery_score\": \"" + mastery + "\"}}";
        return open(
                readers, folder, course, HOST.formatted("Scorm12API", "API", first, "delete cmi.core.session_time;"));
    }

    /** Opens one for a package of SCORM 2004. */
    static LearningSystem scorm2004(Readers readers, Path folder, Unpacked course) {
        return open(
                readers,
                folder,
                course,
                HOST.formatted("Scorm2004API", "API_1484_11", "{}", "delete cmi.session_time;"));
    }

    private static LearningSystem open(Readers readers, Path folder, Unpacked course, String host) {
        try (InputStream script = LearningSystem.class.getResourceAsStream("/course/scorm-again.min.js")) {
            course.writeTo(folder.resolve("course"));
            Files.writeString(folder.resolve("index.html"), host);
            Files.write(folder.resolve("scorm-again.js"), script.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Page page = readers.window(Readers.phone());
        page.navigate(readers.serve(folder, "/"));
        return new LearningSystem(page);
    }

    FrameLocator course() {
        return page.frameLocator("iframe");
    }

    Page page() {
        return page;
    }

    /** What the course has told so far. */
    String told(String name) {
        return String.valueOf(page.evaluate("name => api.getCMIValue(name)", name));
    }

    /** Ends the visit, and says what is kept of it. */
    Map<?, ?> leave() {
        return (Map<?, ?>) page.evaluate("leave()");
    }

    /** Comes back. */
    void comeBack() {
        page.reload();
    }
}
