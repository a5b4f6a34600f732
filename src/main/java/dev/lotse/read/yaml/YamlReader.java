package dev.lotse.read.yaml;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.ControlCharacters;
import dev.lotse.read.text.Source;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML from SnakeYAML's events, so that nothing is guessed, merged, repeated or instantiated on the way.
 *
 * <p>Anchors, aliases, tags, merge keys, keys given twice and keys without a value inside braces are mistakes.
 */
public final class YamlReader {
    private static final int DEEPEST = 50;
    private static final Pattern COMMENT = Pattern.compile("([ \\t]+)(#[^\\s#][^\\r\\n]*)");

    private final YamlText text;
    private final Predicate<String> ours;
    private final Diagnostics diagnostics;
    private final Parser events;
    private boolean readable = true;
    private int depth;

    private YamlReader(YamlText text, Predicate<String> ours, Diagnostics diagnostics) {
        this.text = text;
        this.ours = ours;
        this.diagnostics = diagnostics;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.events = new ParserImpl(new StreamReader(new StringReader(text.part())), options);
    }

    /** All of a file; nothing where it has a mistake. */
    public static Optional<Yaml> read(Source source, Diagnostics diagnostics) {
        return read(source, 0, source.text().length(), diagnostics);
    }

    /** A part of a file, given in UTF-16 units; nothing where it has a mistake. */
    public static Optional<Yaml> read(Source source, int from, int to, Diagnostics diagnostics) {
        return read(source, from, to, key -> true, diagnostics);
    }

    /**
     * The same, of a mapping that may have keys of other tools.
     *
     * @param ours whether a key can't stand there twice; of others, all values are kept
     */
    public static Optional<Yaml> read(
            Source source, int from, int to, Predicate<String> ours, Diagnostics diagnostics) {
        YamlText text = new YamlText(source, from, to);
        if (text.fault().isPresent()) {
            diagnostics.add(text.fault().get());
            return Optional.empty();
        }
        return new YamlReader(text, ours, diagnostics).document();
    }

    private Optional<Yaml> document() {
        Optional<Yaml> root = Optional.empty();
        try {
            while (events.peekEvent() != null) {
                Event event = events.getEvent();
                if (event instanceof NodeEvent node) {
                    root = Optional.of(node(node));
                } else if (event instanceof DocumentStartEvent start) {
                    document(start, root.isPresent());
                }
            }
        } catch (TooDeep deep) {
            problem("yaml-limit", deep.at, "this is nested too deeply", "");
        } catch (MarkedYAMLException trouble) {
            if (readable) {
                readable = false;
                diagnostics.add(YamlTrouble.of(trouble, text));
            }
        } catch (YAMLException trouble) {
            problem("yaml-syntax", text.source().at(0), "this is no readable YAML", "");
        }
        Yaml nothing = new Yaml.Nothing(text.source().at(0));
        return readable ? Optional.of(root.orElse(nothing)) : Optional.empty();
    }

    private void document(DocumentStartEvent start, boolean second) {
        if (start.getVersion() != null
                || (start.getTags() != null && !start.getTags().isEmpty())) {
            problem("yaml-syntax", at(start.getStartMark()), "a line can't begin with \"%\"", "put the text in quotes");
        }
        if (second) {
            problem("yaml-syntax", at(start.getStartMark()), "\"---\" begins a second document", "delete the line");
        }
    }

    private Yaml node(NodeEvent event) {
        Position at = at(event.getStartMark());
        if (event instanceof AliasEvent) {
            refuse("*", event);
            return new Yaml.Nothing(at);
        }
        if (event.getAnchor() != null) {
            refuse("&", event);
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag() != null) {
                refuse("!", event);
            }
            return scalar(scalar, at);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (start.getTag() != null) {
            refuse("!", event);
        }
        return collection(start, at);
    }

    private void refuse(String first, NodeEvent event) {
        int start = text.offset(event.getStartMark());
        problem(
                "yaml-syntax",
                text.source().at(start),
                "a text can't begin with \"" + first + "\"",
                YamlTrouble.quoted(text, start));
    }

    private Yaml scalar(ScalarEvent event, Position at) {
        if (event.isPlain()) {
            comment(event);
        }
        if (event.isPlain() && event.getValue().isEmpty()) {
            return new Yaml.Nothing(at);
        }
        int start = text.offset(event.getStartMark());
        int end = text.offset(event.getEndMark());
        Origin.Style style = event.isSQuoted()
                ? Origin.Style.SINGLE
                : event.isDQuoted() ? Origin.Style.DOUBLE : event.isPlain() ? Origin.Style.PLAIN : Origin.Style.BLOCK;
        boolean quoted = event.isSQuoted() || event.isDQuoted();
        event.getValue()
                .codePoints()
                .filter(ControlCharacters::isOne)
                .findFirst()
                .ifPresent(c -> problem(
                        "control-character",
                        at,
                        "this text has the invisible character " + ControlCharacters.name(c) + " in it",
                        "delete the \\ with what follows it, or put the text in single quotes"));
        Origin origin = new Origin(text.source(), quoted ? start + 1 : start, quoted ? end - 1 : end, style);
        return new Yaml.Scalar(event.getValue(), origin);
    }

    /** Tells of a text that was cut off by a number sign, which begins a comment; those have a blank behind it. */
    private void comment(ScalarEvent event) {
        String all = text.source().text();
        int end = text.offset(event.getEndMark());
        Matcher comment = COMMENT.matcher(all).region(end, all.length());
        if (comment.lookingAt()) {
            String whole = event.getValue()
                    + comment.group(1).replaceAll("\\s+", " ")
                    + comment.group(2).stripTrailing();
            diagnostics.warning(
                    "yaml-comment",
                    text.source().at(comment.start(2)),
                    "what begins with \"#\" behind a blank is a comment, and left out",
                    "put the text in quotes if it is a part of it: \""
                            + whole.strip().replace("\"", "\\\"") + "\"; write \"# \" if it is a comment");
        }
    }

    private Yaml collection(CollectionStartEvent event, Position at) {
        int start = text.offset(event.getStartMark());
        if (text.source().text().startsWith("{{", start)) {
            problem("yaml-syntax", at, YamlTrouble.VARIABLE_FIRST, YamlTrouble.quoted(text, start));
            skip();
            return new Yaml.Nothing(at);
        }
        if (++depth > DEEPEST) {
            throw new TooDeep(at);
        }
        Yaml read = event instanceof MappingStartEvent ? mapping(event, at) : sequence(at);
        depth--;
        return read;
    }

    /** Goes on behind the end of what has just begun. */
    private void skip() {
        for (int open = 1; open > 0; ) {
            Event event = events.getEvent();
            open += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        }
    }

    private Yaml.Sequence sequence(Position at) {
        List<Yaml> items = new ArrayList<>();
        while (events.getEvent() instanceof NodeEvent item) {
            items.add(node(item));
        }
        return new Yaml.Sequence(items, at);
    }

    private Yaml.Mapping mapping(CollectionStartEvent event, Position at) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        while (events.getEvent() instanceof NodeEvent first) {
            Position where = at(first.getStartMark());
            boolean plain = first instanceof ScalarEvent scalar && scalar.isPlain();
            Yaml key = node(first);
            Yaml value = node((NodeEvent) events.getEvent());
            if (key instanceof Yaml.Scalar name) {
                check(name.text(), plain, value, event.isFlow(), where);
                Yaml.Entry entry = new Yaml.Entry(name.text(), where, value);
                if (entries.containsKey(name.text())) {
                    entries.computeIfPresent(name.text(), (twice, before) -> again(before, entry));
                } else {
                    entries.put(name.text(), entry);
                }
            } else if (readable) {
                problem("yaml-syntax", where, "a key has to be a text", "put it in quotes");
            }
        }
        return new Yaml.Mapping(entries, at);
    }

    /** A key given twice: a mistake, or one of another tool with the values of both. */
    private Yaml.Entry again(Yaml.Entry first, Yaml.Entry second) {
        String message = "\"" + second.key() + "\" stands here twice";
        if (depth > 1 || ours.test(second.key())) {
            problem("duplicate-key", second.at(), message, "delete one");
            return first;
        }
        diagnostics.warning("duplicate-key", second.at(), message, "delete one; nothing here reads it");
        List<Yaml> both =
                new ArrayList<>(first.value() instanceof Yaml.Sequence list ? list.items() : List.of(first.value()));
        both.add(second.value());
        return new Yaml.Entry(
                first.key(), first.at(), new Yaml.Sequence(both, first.value().at()));
    }

    private void check(String key, boolean plain, Yaml value, boolean braces, Position where) {
        if (plain && key.equals("<<")) {
            problem("yaml-syntax", where, "\"<<\" is not supported", "write the keys out, or use \"extends\"");
        } else if (braces && value instanceof Yaml.Nothing) {
            problem(
                    "yaml-syntax",
                    where,
                    "\"" + key + "\" has no value",
                    "put a text with a comma or colon in it in quotes, inside of { }");
        }
    }

    private Position at(Mark mark) {
        return text.source().at(text.offset(mark));
    }

    private void problem(String rule, Position at, String message, String hint) {
        readable = false;
        diagnostics.error(rule, at, message, hint);
    }

    /** Ends the reading of something that would overflow the stack. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Position at;

        TooDeep(Position at) {
            super("nested too deeply", null, false, false);
            this.at = at;
        }
    }
}
