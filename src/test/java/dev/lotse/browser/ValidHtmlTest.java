package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of the demo is HTML as the standard has it. */
@ExtendWith(DemoBuilt.class)
class ValidHtmlTest {
    /** What the validator says and we leave as it is, each with the reason. */
    private static final Map<String, String> ACCEPTED = Map.of(
            "CSS: ", "its idea of CSS is years old; style is checked by looking at it in a browser",
            "Inline style violates Content Security Policy", "it doesn't compute hashes; Chromium does, in PrefixTest",
            "Section lacks heading",
                    "a tab is a section whose title is no heading, so that tabs don't cut its outline");

    @Test
    void every_page_is_valid(Demo demo) throws Exception {
        TreeSet<String> found = new TreeSet<>();
        Listener listener = new Listener(found);
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", listener);
        validator.setUpValidatorAndParsers(listener, true, false);
        for (WebPage page : demo.pages()) {
            validator.checkHtmlInputSource(listener.reads(page));
        }
        assertEquals("", String.join("\n", found));
    }

    /** Notes what is found, with the line it stands in; each message once for a department and language. */
    private static final class Listener implements ErrorHandler {
        private final TreeSet<String> found;
        private WebPage page;
        private List<String> lines = List.of();

        Listener(TreeSet<String> found) {
            this.found = found;
        }

        InputSource reads(WebPage next) throws IOException {
            page = next;
            String text = Files.readString(next.file());
            lines = text.lines().toList();
            InputSource source = new InputSource(new StringReader(text));
            source.setSystemId("http://127.0.0.1/" + next.address());
            return source;
        }

        private void note(String severity, SAXParseException message) {
            if (ACCEPTED.keySet().stream().anyMatch(message.getMessage()::startsWith)) {
                return;
            }
            int line = message.getLineNumber();
            String excerpt =
                    line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
            found.add(page + ":" + line + ": " + severity + ": " + message.getMessage() + "\n    "
                    + excerpt.substring(0, Math.min(excerpt.length(), 160)));
        }

        @Override
        public void warning(SAXParseException message) {
            note("warning", message);
        }

        @Override
        public void error(SAXParseException message) {
            note("error", message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            note("fatal", message);
        }
    }
}
