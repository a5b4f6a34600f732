package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.diagnostic.Findings;
import dev.lotse.edit.body.Body;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.VariableValues;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.PageBody;
import dev.lotse.edition.text.PageText;
import dev.lotse.rollout.Medium;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes what only a page itself shows: its text with its links, in every version. A body follows from its page, the
 * site's heads and nothing else, and may be made at any time, by several threads.
 */
final class BodyEditor {
    private final LinkTargets targets;
    private final VariableValues values;
    private final Reaches reaches;
    private final List<Dispatch> dispatches;
    private final Findings findings;

    /**
     * The bodies of a site's pages.
     *
     * @param dispatches what its department is sent
     * @param findings where mistakes go when a body is made
     */
    BodyEditor(
            LinkTargets targets, VariableValues values, Reaches reaches, List<Dispatch> dispatches, Findings findings) {
        this.targets = targets;
        this.values = values;
        this.reaches = reaches;
        this.dispatches = dispatches;
        this.findings = findings;
    }

    Readership readers() {
        return targets.readers();
    }

    /**
     * What is made of a page.
     *
     * @param findings mistakes that showed meanwhile
     */
    record Result(PageBody body, Findings findings) {}

    /** The body of a page, whose mistakes go to those of the others. */
    PageBody body(Chosen page) {
        Result result = make(page);
        findings.addAll(result.findings);
        return result.body;
    }

    private Result make(Chosen page) {
        Findings own = new Findings();
        Links links = new Links(targets, new Found(own));
        PageBody body = new PageBody(
                links.text(page.body(), page),
                worded(page, links, new Lacks(targets.due(), values, own)),
                reaches.variants(page, readers(), (text, reader) -> links.text(text, page.readBy(reader))));
        return new Result(body, own);
    }

    /**
     * A page's text as the department itself reads it by each medium that the page has words of its own for, and by
     * those that it is sent by, where its site shows everybody's text.
     */
    private Map<String, PageText> worded(Chosen page, Links links, Lacks lacks) {
        Map<String, PageText> worded = new TreeMap<>();
        page.seen().stream()
                .filter(readers()::isOwn)
                .forEach(viewer -> Medium.USUAL.keySet().forEach(form -> {
                    boolean hasWords = targets.bodies().hasWords(page.page(), form);
                    if (hasWords || isSent(page, form)) {
                        Viewer reader = viewer.through(form);
                        worded(page, reader, hasWords, lacks)
                                .ifPresent(body -> worded.put(form, links.text(body, page.readBy(reader))));
                    }
                }));
        return worded;
    }

    /** A page's text for one reader; nothing where it is everybody's that has to do, for want of a value. */
    private Optional<Body> worded(Chosen page, Viewer reader, boolean hasWords, Lacks lacks) {
        Department own = readers().own();
        Body body = targets.bodies().of(page.page(), List.of(reader), own);
        if (hasWords) {
            lacks.texts(body, own);
        }
        return Optional.of(body).filter(text -> hasWords || text.lacks().isEmpty());
    }

    /** Whether a page is sent that its site shows with everybody's text. */
    private boolean isSent(Chosen page, String form) {
        return page.seen().size() > 1
                && dispatches.stream()
                        .anyMatch(sent ->
                                sent.medium().equals(form) && sent.address().equals(page.address()));
    }
}
