package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.audience.Target;
import dev.lotse.content.Part;
import dev.lotse.read.markdown.syntax.Fence;
import dev.lotse.read.markdown.syntax.Marks;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads containers and quotes: what stands between {@code ::: name} and its {@code :::}. */
final class Containers {
    /** Containers that show a frame, even around nothing. */
    private static final Set<String> BOXES =
            Set.of("details", "trouble", "needs", "done", "cause", "takeaway", "mail", "poster", "chat");

    /** Containers that show nothing of what stands behind their name. */
    private static final Set<String> UNTITLED =
            Set.of("steps", "checklist", "internal", "quiz", "mail", "poster", "chat");

    private static final Map<String, String> ALERTS =
            Map.of("NOTE", "note", "TIP", "tip", "IMPORTANT", "important", "WARNING", "warning", "CAUTION", "caution");

    private final Draft draft;
    private final Blocks blocks;

    Containers(Draft draft, Blocks blocks) {
        this.draft = draft;
        this.blocks = blocks;
    }

    void read(Outline.Container container) {
        Fence fence = container.fence();
        Node line = container.line();
        int stray = fence.stray() >= 0 ? fence.stray() : unbraced(fence);
        if (stray >= 0) {
            draft.conditions().unreadable(line, stray);
        } else if (!fence.argument().isEmpty() && UNTITLED.contains(fence.name())) {
            draft.diagnostics()
                    .warning(
                            "container-argument",
                            draft.at(line.getStartOffset() + fence.argumentOffset()),
                            "\"::: " + fence.name() + "\" takes no title, so \"" + fence.argument() + "\" is left out",
                            "write it as a heading or a line of its own");
        }
        if (fence.role() == Fence.Role.UNKNOWN) {
            guard(Target.nobody(), container, () -> blocks.items(container.items()));
        } else if (fence.name().equals("for")) {
            int offset = line.getStartOffset() + fence.argumentOffset();
            Target target = draft.conditions().target(fence.argument(), offset);
            guard(target, container, () -> blocks.items(container.items()));
        } else {
            draft.guarded(fence.attributes(), line, Part.Place.BLOCK, "div", () -> named(container));
        }
    }

    private void guard(Target target, Outline.Container container, Runnable content) {
        draft.guard(target, container.line(), Part.Place.BLOCK, "div", content);
    }

    /** The place of a condition behind a container's name without braces, -1 where there is none. */
    private int unbraced(Fence fence) {
        if (fence.role() != Fence.Role.OPEN || fence.name().equals("for")) {
            return -1;
        }
        boolean untitled = UNTITLED.contains(fence.name());
        if (untitled && draft.conditions().names().areAll(fence.argument())) {
            return fence.argumentOffset();
        }
        int found = StrayConditions.inArgument(
                fence.argument(), !untitled, draft.conditions().names());
        return found < 0 ? -1 : fence.argumentOffset() + found;
    }

    private void named(Outline.Container container) {
        Fence fence = container.fence();
        Node line = container.line();
        Runnable items = () -> blocks.items(container.items());
        if (container.items().isEmpty() && BOXES.contains(fence.name())) {
            empty(container);
        }
        switch (fence.name()) {
            case "internal" ->
                guard(
                        Target.internal(),
                        container,
                        () -> draft.element("div", "internal", () -> {
                            draft.element("p", "internal-label", () -> draft.word("internal.label", line));
                            items.run();
                        }));
            case "details" -> titled("details", "", "summary", container);
            case "trouble" -> titled("details", "trouble", "summary", container);
            case "needs", "done", "cause", "takeaway" -> titled("div", fence.name(), "p", container);
            case "mail", "poster", "chat" ->
                guard(
                        Target.through(fence.name()),
                        container,
                        () -> draft.element("div", "words-" + fence.name(), items));
            case "zone" -> box("zone", container, items);
            case "image" -> LearnImage.write(draft, fence, line);
            case "steps" -> list("a numbered list", container);
            case "checklist" -> {
                knownById(container);
                list("a task list", container);
            }
            case "quiz" -> box("quiz", container, () -> blocks.quiz(container.items()));
            default -> items.run();
        }
    }

    private void box(String classes, Outline.Container container, Runnable content) {
        Map<String, String> attributes = container.fence().attributes().values();
        draft.element("div", Draft.attributes(classes, attributes), container.line(), content);
    }

    /** Something with a title, the theme's or the author's. */
    private void titled(String tag, String classes, String titleTag, Outline.Container container) {
        Fence fence = container.fence();
        Map<String, String> own = Draft.attributes(classes, fence.attributes().values());
        Map<String, String> title = titleTag.equals("p") ? Map.of("class", "box-title") : Map.of();
        draft.element(tag, own, container.line(), () -> {
            draft.element(titleTag, title, () -> {
                if (fence.argument().isEmpty()) {
                    draft.word(fence.name() + ".title", container.line());
                } else {
                    draft.text(fence.argument());
                }
            });
            blocks.items(container.items());
        });
    }

    private void empty(Outline.Container container) {
        draft.diagnostics()
                .warning(
                        "container-content",
                        draft.at(container.line()),
                        "\"::: " + container.fence().name() + "\" has nothing in it",
                        "put what belongs there between it and its :::, or delete both");
    }

    private void knownById(Outline.Container list) {
        if (!list.fence().attributes().values().containsKey("id")) {
            draft.diagnostics()
                    .warning(
                            "checklist-id",
                            draft.at(list.line()),
                            "this list has no id, so its ticks are gone when the reader leaves",
                            "give it an id of its own: ::: checklist {#first-day}");
        }
    }

    private void list(String expected, Outline.Container container) {
        String name = container.fence().name();
        if (container.items().stream().noneMatch(item -> isListFor(name, item))) {
            draft.diagnostics()
                    .warning(
                            "container-content",
                            draft.at(container.line()),
                            "\"::: " + name + "\" has no list in it",
                            "put " + expected + " between it and its :::");
        }
        box(name, container, () -> blocks.items(container.items()));
    }

    private static boolean isListFor(String name, Outline.Item item) {
        if (item instanceof Outline.Container inner) {
            return inner.items().stream().anyMatch(child -> isListFor(name, child));
        }
        if (item instanceof Outline.Section section) {
            return section.items().stream().anyMatch(child -> isListFor(name, child));
        }
        return item instanceof Outline.Single single
                && (name.equals("steps") ? single.node() instanceof OrderedList : single.node() instanceof ListBlock);
    }

    /** Reads a quote, which is an alert where it begins with a mark that says so. */
    void quote(Node quote) {
        Optional<Marks.Directive> directive = Directives.first(quote);
        String name = directive.map(Marks.Directive::name).orElse("");
        if (ALERTS.containsKey(name)) {
            String kind = ALERTS.getOrDefault(name, "note");
            draft.element("div", "alert alert-" + kind, () -> {
                draft.element("p", "alert-title", () -> draft.word("alert." + kind, quote));
                blocks.children(quote);
            });
        } else if (name.equals("DIV")) {
            draft.element("div", directive.get().argument(), () -> blocks.children(quote));
        } else if (name.equals("VIDEO")
                && Directives.only(quote.getFirstChild()).isPresent()) {
            blocks.children(quote);
        } else {
            if (directive.isPresent() && !name.equals("INCLUDE") && !name.equals("VIDEO")) {
                draft.diagnostics()
                        .warning(
                                "unknown-alert",
                                draft.at(directive.get()),
                                "there is no alert \"" + directive.get().name() + "\"",
                                "there are NOTE, TIP, IMPORTANT, WARNING, CAUTION");
            }
            draft.element("blockquote", () -> blocks.children(quote));
        }
    }
}
