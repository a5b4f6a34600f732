package dev.lotse.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** axe-core, run inside a page that is open: what is against WCAG 2.2 AA, or against good practice. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN = """
            async options => {
              // what still fades is looked at as it will be
              document.getAnimations().forEach(animation => {
                try { animation.finish(); } catch (endless) { animation.cancel(); }
              });
              const found = await axe.run(document, options);
              // letters in the colour of their ground are filed under what axe can't decide
              const unseen = found.incomplete
                .filter(rule => rule.id === 'color-contrast')
                .map(rule => ({...rule, nodes: rule.nodes.filter(node =>
                  node.any.some(check => check.data && check.data.messageKey === 'equalRatio'))}));
              return found.violations.concat(unseen).flatMap(rule => rule.nodes.map(node => [
                rule.id + ': ' + node.target.join(' '),
                rule.help + '\\n    ' + node.html.substring(0, 200) + '\\n    '
                  + node.failureSummary.replace(/\\s+/g, ' ')]));
            }""";

    private final String program;

    private Axe(String program) {
        this.program = program;
    }

    static Axe read() {
        try (InputStream program = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new Axe(new String(program.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Brings it into the page that is shown now. */
    void enter(Page page) {
        page.evaluate(program);
    }

    /** Which rules are broken where, and a longer word about each. */
    List<Violation> violations(Page page) {
        return run(page, Map.of("runOnly", TAGS, "resultTypes", List.of("violations", "incomplete")));
    }

    private static List<Violation> run(Page page, Map<String, ?> options) {
        return ((List<?>) page.evaluate(RUN, options))
                .stream()
                        .map(found -> (List<?>) found)
                        .map(found -> new Violation((String) found.get(0), (String) found.get(1)))
                        .toList();
    }

    /**
     * A rule that is broken.
     *
     * @param where the rule and the element
     */
    record Violation(String where, String words) {}
}
