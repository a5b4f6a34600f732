package dev.lotse.edit.body;

import dev.lotse.edition.Words;
import dev.lotse.edition.text.Passage;
import dev.lotse.edition.text.Piece;
import dev.lotse.edition.text.TextFacts;
import dev.lotse.html.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Gives the headings of a galley their ids, its footnotes their numbers, and finds its title and contents list. */
final class Composer {
    private static final Body.Part END = new Body.Done(new Piece.EndOfLink());

    /** What a quiz's question begins with. */
    private static final String QUESTION = "<div class=\"question\">";

    private final SelectedText galley;
    private final Words words;
    private final String language;
    private final List<Head> heads = new ArrayList<>();
    private final Map<SelectedText.NoteId, Integer> numbers = new HashMap<>();
    private final Map<SelectedText.NoteId, Integer> calls = new HashMap<>();
    private final List<Body.Part> parts = new ArrayList<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Boxes boxes = new Boxes();
    private final StringBuilder fixed = new StringBuilder();

    private record Head(SelectedText.HeadingStart start, int slot, int end, String text, String id) {
        Head named(String other) {
            return new Head(start, slot, end, text, other);
        }
    }

    private Composer(SelectedText galley, Words words, String language) {
        this.galley = galley;
        this.words = words;
        this.language = language;
    }

    /**
     * The body.
     *
     * @param title what front matter says, empty where it says nothing
     * @param language of the page
     */
    static Body compose(SelectedText galley, String title, Words words, String language) {
        return new Composer(galley, words, language).compose(title);
    }

    private Body compose(String title) {
        findHeads();
        List<SelectedText.Repeated> repeated = new ArrayList<>();
        Map<String, String> ids = giveIds(repeated);
        Optional<Head> first = titleHead(title);
        first.ifPresent(head -> ids.put(head.id, ""));
        int shift = heads.stream()
                        .anyMatch(h ->
                                h.start.level() == 1 && !first.filter(h::equals).isPresent())
                ? 1
                : 0;
        List<TextFacts.TocEntry> toc = new ArrayList<>();
        for (Head head : heads) {
            int level = Math.min(6, head.start.level() + shift);
            if (first.filter(head::equals).isEmpty() && level <= 3 && !asks(head)) {
                toc.add(new TextFacts.TocEntry(level, head.id, head.text));
            }
        }
        for (SelectedText.Slot slot : galley.slots()) {
            if (slot.content() instanceof SelectedText.NoteStart note) {
                numbers.put(note.note(), numbers.size() + 1);
            }
        }
        write(first, shift);
        return new Body(
                first.map(Head::text),
                parts,
                ids,
                List.copyOf(galley.lacks()),
                repeated,
                new TextFacts(toc, text(first), passages(first, shift), boxes.kinds(), boxes.questions()));
    }

    /** Whether it is a question of a quiz: those are no parts of a page that one looks for. */
    private boolean asks(Head head) {
        int at = galley.slots().get(head.slot).html();
        while (at > 0 && Character.isWhitespace(galley.html().charAt(at - 1))) {
            at--;
        }
        return at >= QUESTION.length()
                && galley.html().substring(at - QUESTION.length(), at).equals(QUESTION);
    }

    private void findHeads() {
        List<SelectedText.Slot> slots = galley.slots();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).content() instanceof SelectedText.HeadingStart start) {
                int end = i + 1;
                while (!(slots.get(end).content() instanceof SelectedText.HeadingEnd)) {
                    end++;
                }
                String text = galley.text()
                        .substring(slots.get(i).text(), slots.get(end).text());
                heads.add(new Head(start, i, end, collapsed(text), ""));
            }
        }
    }

    private Map<String, String> giveIds(List<SelectedText.Repeated> repeated) {
        Set<String> taken = new HashSet<>();
        for (SelectedText.Slot slot : galley.slots()) {
            Optional<SelectedText.Repeated> given = given(slot.content());
            given.filter(anchor -> !taken.add(anchor.id())).ifPresent(repeated::add);
        }
        Set<String> given = new HashSet<>(taken);
        for (Head head : heads) {
            head.start
                    .id()
                    .filter(id -> !taken.add(id))
                    .ifPresent(id -> repeated.add(new SelectedText.Repeated(id, head.start.at(), true)));
        }
        Set<String> all = new HashSet<>(taken);
        all.addAll(own());
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            String wanted = head.start.id().orElseGet(() -> slug(head.text));
            boolean own = head.start.id().isPresent() && given.add(wanted);
            String id = own ? wanted : free(wanted, all);
            heads.set(i, head.named(id));
            taken.add(id);
        }
        written.addAll(heads.stream().map(Head::id).toList());
        Map<String, String> ids = new LinkedHashMap<>();
        taken.stream().sorted().forEach(id -> ids.put(id, id));
        return ids;
    }

    /** The id that an author gave something that is no heading. */
    private static Optional<SelectedText.Repeated> given(SelectedText.Content content) {
        if (content instanceof SelectedText.Anchor anchor) {
            return Optional.of(new SelectedText.Repeated(anchor.id(), anchor.at(), false));
        }
        if (content instanceof SelectedText.LinkStart link) {
            return link.id()
                    .map(id -> new SelectedText.Repeated(id, link.use().ref().at(), false));
        }
        return content instanceof SelectedText.Picture picture
                ? picture.id()
                        .map(id -> new SelectedText.Repeated(
                                id, picture.use().ref().at(), false))
                : Optional.empty();
    }

    /** A given id as an attribute, for the first that has it. */
    private String attribute(Optional<String> id) {
        return id.filter(written::add)
                .map(own -> " id=\"" + Html.escape(own) + "\"")
                .orElse("");
    }

    /** The ids that footnotes have. */
    private Set<String> own() {
        Set<String> ids = new HashSet<>();
        long calls = galley.slots().stream()
                .filter(slot -> slot.content() instanceof SelectedText.Call)
                .count();
        for (long i = 1; i <= calls; i++) {
            ids.addAll(List.of("footnotes", "fn-" + i, "fnref-" + i));
        }
        return ids;
    }

    private String free(String slug, Set<String> taken) {
        String id = slug;
        while (!taken.add(id)) {
            id = slug + "-" + repeats.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    /** The id that a heading's text makes: as GitHub and Microsoft Learn make it, so that their links hold. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || c == '\u00A0') {
                slug.append('-');
            }
        });
        return slug.length() == 0 ? "section" : slug.toString();
    }

    private Optional<Head> titleHead(String title) {
        String wanted = collapsed(title);
        List<Head> top = heads.stream().filter(head -> head.start.level() == 1).toList();
        Optional<Head> same =
                top.stream().filter(head -> head.text.equals(wanted)).findFirst();
        if (same.isPresent() || wanted.isEmpty()) {
            return same.or(() -> top.stream().findFirst());
        }
        return top.stream().findFirst().filter(this::isFirst);
    }

    private boolean isFirst(Head head) {
        boolean picture = galley.slots().subList(0, head.slot).stream()
                .anyMatch(slot -> slot.content() instanceof SelectedText.Picture);
        return !picture
                && galley.text()
                        .substring(0, galley.slots().get(head.slot).text())
                        .isBlank();
    }

    private void write(Optional<Head> title, int shift) {
        Map<Integer, Head> bySlot = new HashMap<>();
        heads.forEach(head -> {
            bySlot.put(head.slot, head);
            bySlot.put(head.end, head);
        });
        int from = 0;
        List<SelectedText.Slot> slots = galley.slots();
        for (int i = 0; i < slots.size(); i++) {
            SelectedText.Slot slot = slots.get(i);
            fixed.append(galley.html(), from, slot.html());
            from = slot.html();
            Head head = bySlot.get(i);
            if (head != null && title.filter(head::equals).isPresent()) {
                i = head.end;
                from = slots.get(i).html();
            } else if (head != null) {
                heading(head, i == head.slot, shift);
            } else {
                put(slot.content());
            }
        }
        fixed.append(galley.html(), from, galley.html().length());
        if (!numbers.isEmpty()) {
            fixed.append("</ol></section>");
        }
        flush();
    }

    private void heading(Head head, boolean start, int shift) {
        int level = Math.min(6, head.start.level() + shift);
        fixed.append(
                start
                        ? "<h" + level + " id=\"" + Html.escape(head.id) + "\"" + head.start.attributes() + ">"
                        : "</h" + level + ">\n");
    }

    private void put(SelectedText.Content content) {
        if (content instanceof SelectedText.LinkStart link) {
            flush();
            parts.add(new Body.Link(link.use(), link.attributes() + attribute(link.id())));
        } else if (content instanceof SelectedText.LinkEnd) {
            flush();
            parts.add(END);
        } else if (content instanceof SelectedText.Picture picture) {
            flush();
            String attributes = picture.attributes() + attribute(picture.id());
            parts.add(new Body.Picture(picture.use(), attributes, picture.given(), picture.alt()));
        } else if (content instanceof SelectedText.Anchor anchor) {
            fixed.append(attribute(Optional.of(anchor.id())));
        } else if (content instanceof SelectedText.Call call) {
            Optional.ofNullable(numbers.get(call.note())).ifPresent(number -> call(call.note(), number));
        } else if (content instanceof SelectedText.NoteStart note) {
            int number = numbers.getOrDefault(note.note(), 0);
            if (number == 1) {
                fixed.append("\n<section class=\"footnotes\"><h2 id=\"footnotes\">")
                        .append(Html.escape(words.say(language, "footnotes.title")))
                        .append("</h2><ol>\n");
            }
            fixed.append("<li id=\"fn-").append(number).append("\">");
        } else if (content instanceof SelectedText.NoteEnd note) {
            int number = numbers.getOrDefault(note.note(), 0);
            fixed.append(" <a class=\"footnote-back\" href=\"#fnref-")
                    .append(number)
                    .append("\" aria-label=\"")
                    .append(Html.escape(words.say(language, "footnotes.back")))
                    .append("\">\u21A9</a></li>\n");
        }
    }

    private void call(SelectedText.NoteId note, int number) {
        int time = calls.merge(note, 1, Integer::sum);
        fixed.append("<sup class=\"footnote-ref\"><a id=\"fnref-")
                .append(number)
                .append(time == 1 ? "" : "-" + time)
                .append("\" href=\"#fn-")
                .append(number)
                .append("\">")
                .append(number)
                .append("</a></sup>");
    }

    private void flush() {
        if (fixed.length() > 0) {
            boxes.read(fixed.toString());
            parts.add(new Body.Done(new Piece.Fixed(fixed.toString())));
            fixed.setLength(0);
        }
    }

    private String text(Optional<Head> title) {
        StringBuilder text = new StringBuilder(galley.text());
        title.ifPresent(head -> text.delete(
                galley.slots().get(head.slot).text(),
                galley.slots().get(head.end).text()));
        return collapsed(text.toString());
    }

    /** The text heading by heading, down to level 3; what stands under a deeper one belongs to the one above. */
    private List<Passage> passages(Optional<Head> title, int shift) {
        Passages passages = new Passages(galley.text());
        OptionalInt notes = galley.slots().stream()
                .filter(slot -> slot.content() instanceof SelectedText.NoteStart)
                .mapToInt(SelectedText.Slot::text)
                .findFirst();
        for (Head head : heads) {
            int from = galley.slots().get(head.slot).text();
            int to = galley.slots().get(head.end).text();
            if (title.filter(head::equals).isPresent()) {
                passages.leaveOut(from, to);
            } else if (head.start.level() + shift <= 3 && from <= notes.orElse(from)) {
                passages.begin(head.id, head.text, from, to);
            }
        }
        notes.ifPresent(at -> passages.begin("footnotes", words.say(language, "footnotes.title"), at, at));
        return passages.end();
    }

    /** A text without what surrounds it, each gap in it one blank. */
    static String collapsed(String text) {
        String bare = text.strip();
        StringBuilder collapsed = new StringBuilder(bare.length());
        boolean open = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (!blank || !open) {
                collapsed.append(blank ? ' ' : c);
            }
            open = blank;
        }
        return collapsed.toString();
    }
}
