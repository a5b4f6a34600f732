package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.read.markdown.syntax.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The questions of a quiz: where each begins, and whether it can be answered. */
final class Quiz {
    private Quiz() {}

    /** What stands in a quiz, cut before each heading; a heading with a condition has its question in it. */
    static List<List<Outline.Item>> parts(List<Outline.Item> items) {
        List<List<Outline.Item>> parts = new ArrayList<>();
        List<Outline.Item> part = new ArrayList<>();
        for (Outline.Item item : items) {
            boolean nested = item instanceof Outline.Section || item instanceof Outline.Container;
            if (nested || isHeading(item)) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(item);
            if (nested) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        parts.removeIf(List::isEmpty);
        return parts;
    }

    /** Whether a part is a question, and not an introduction or something that has questions in it. */
    static boolean isQuestion(List<Outline.Item> part) {
        return isHeading(part.get(0)) || answers(part).findAny().isPresent();
    }

    private static boolean isHeading(Outline.Item item) {
        return item instanceof Outline.Single single && single.node() instanceof Heading;
    }

    /** The answers to a question, each whether it is right. */
    private static Stream<Boolean> answers(List<Outline.Item> part) {
        return part.stream()
                .filter(Outline.Single.class::isInstance)
                .map(item -> ((Outline.Single) item).node())
                .filter(ListBlock.class::isInstance)
                .flatMap(list -> StreamSupport.stream(list.getChildren().spliterator(), false))
                .filter(ListItem.class::isInstance)
                .map(ListItem.class::cast)
                .flatMap(item -> Braces.box(item).stream())
                .map(Marks.Box::isTicked);
    }

    /** Says what keeps a question from being answered. */
    static void check(List<Outline.Item> part, Draft draft) {
        Node at = ((Outline.Single) part.get(0)).node();
        long all = answers(part).count();
        long right = answers(part).filter(isRight -> isRight).count();
        if (all == 0) {
            warn(draft, at, "this question has no answers", "write them below it: - [ ] wrong, - [x] right");
        } else if (right == 0) {
            warn(draft, at, "no answer to this question is right", "tick those that are: - [x]");
        } else if (right == all) {
            warn(draft, at, "every answer to this question is right", "add one that is wrong: - [ ]");
        }
    }

    private static void warn(Draft draft, Node at, String message, String hint) {
        draft.diagnostics().warning("quiz-answers", draft.at(at), message, hint);
    }
}
