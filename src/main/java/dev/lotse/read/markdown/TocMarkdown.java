package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import dev.lotse.audience.Target;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.content.Toc;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.text.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads navigation in Microsoft Learn's older form, {@code TOC.md}: headings that are links, nested by level. */
final class TocMarkdown {
    private final Draft draft;
    private final List<Heading> headings = new ArrayList<>();

    private TocMarkdown(Draft draft) {
        this.draft = draft;
    }

    static List<Toc.Entry> read(Node document, Draft draft) {
        TocMarkdown toc = new TocMarkdown(draft);
        for (Node child : document.getChildren()) {
            if (child instanceof Heading heading) {
                toc.headings.add(heading);
            } else if (child instanceof Marks.ColonLine) {
                draft.conditions().unreadable(child, 0);
            }
        }
        return toc.entries(0, toc.headings.size());
    }

    private List<Toc.Entry> entries(int from, int to) {
        List<Toc.Entry> entries = new ArrayList<>();
        for (int i = from; i < to; ) {
            int end = i + 1;
            while (end < to && headings.get(end).getLevel() > headings.get(i).getLevel()) {
                end++;
            }
            entries.add(entry(headings.get(i), entries(i + 1, end)));
            i = end;
        }
        return entries;
    }

    private Toc.Entry entry(Heading heading, List<Toc.Entry> below) {
        Phrase title = Phrase.EMPTY;
        Optional<Ref> link = Optional.empty();
        Target target = Target.everyone();
        StringBuilder text = new StringBuilder();
        for (Node child : heading.getChildren()) {
            if (child instanceof Link first && link.isEmpty()) {
                title = draft.phrase(new TextCollectingVisitor().collectAndGetText(first));
                Phrase address = draft.phrase(first.getUrl().unescape());
                link = Optional.of(draft.ref(address, Ref.Kind.LINK, Optional.empty(), draft.at(first)));
            } else if (child instanceof Marks.Braces braces) {
                target = condition(braces);
            } else {
                text.append(new TextCollectingVisitor().collectAndGetText(child));
            }
        }
        return new Toc.Entry(
                link.isPresent() ? title : draft.phrase(text.toString().strip()), link, target, below);
    }

    private Target condition(Marks.Braces braces) {
        if (braces.attributes().isEmpty()) {
            draft.conditions().unreadable(braces, 0);
            return Target.nobody();
        }
        braces.attributes().ifPresent(attributes -> draft.conditions().refuse(attributes, braces));
        return braces.attributes()
                .flatMap(Attributes::condition)
                .map(condition ->
                        draft.conditions().target(condition.text(), braces.getStartOffset() + condition.offset()))
                .orElse(Target.everyone());
    }
}
