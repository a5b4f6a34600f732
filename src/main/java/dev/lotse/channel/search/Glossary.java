package dev.lotse.channel.search;

import dev.lotse.edition.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a language, as they go into the search index. It remembers each word, so that what costs most is done
 * once: it grows with the words there are, not with the texts. May be used by several threads.
 */
final class Glossary {
    /** {@code finder.js} of the theme takes texts apart the same way. */
    private static final String WORD = "[\\p{L}\\p{N}\\p{M}\\p{Cf}]+(?:['\u2019][\\p{L}\\p{N}\\p{M}\\p{Cf}]+)*";

    private static final Pattern WORDS = Pattern.compile(WORD + "(?:[-\u2010\u2011]" + WORD + ")*");
    /** Soft hyphens and what else nobody sees, as it comes along when texts are copied. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");
    /** Letters before the number of a message, which people leave out: {@code 0x80180014}, {@code KB5005565}. */
    private static final Pattern PREFIX = Pattern.compile("(?:0x|[a-z]+(?=[0-9]))([0-9a-z]{3,})");
    /** What is longer is an address or a key, and nobody types it. */
    private static final int LONGEST = 60;

    private final Set<String> fillers;
    private final Set<String> weak;
    private final boolean compounds;
    private final Map<String, Words> known = new ConcurrentHashMap<>();
    /** Departments that share the body of a page share its passages; those that no edition has any more are let go. */
    private final Map<Passage, Section> sections = Collections.synchronizedMap(new WeakHashMap<>());

    /** The dictionary, which is loaded when the first German word comes. */
    private static final class German {
        static final Compounds COMPOUNDS = new Compounds();
    }

    /**
     * The words of a text.
     *
     * @param terms folded, in their order, without those that say nothing
     * @param parts what else they are found by, once each: what they are made of, or how those with hyphens read as one
     */
    record Words(List<String> terms, List<String> parts) {}

    /** The words of a passage. */
    record Section(Words heading, Words text) {}

    Glossary(String language) {
        this.fillers = Fillers.in(language);
        this.weak = Fillers.weak(language);
        this.compounds = language.equals("de") || language.startsWith("de-");
    }

    /** Words that say nothing. */
    Set<String> fillers() {
        return fillers;
    }

    /** Words that say little. */
    Set<String> weak() {
        return weak;
    }

    /** The words of a passage. */
    Section section(Passage passage) {
        Section read = sections.get(passage);
        if (read == null) {
            read = new Section(words(passage.heading()), words(passage.text()));
            sections.put(passage, read);
        }
        return read;
    }

    /** The words of a text. */
    Words words(String text) {
        List<String> terms = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>();
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            Words word = known.computeIfAbsent(words.group(), this::word);
            terms.addAll(word.terms);
            parts.addAll(word.parts);
        }
        return new Words(List.copyOf(terms), List.copyOf(parts));
    }

    private Words word(String written) {
        List<String> terms = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        String[] pieces = HYPHEN.split(INVISIBLE.matcher(written).replaceAll(""));
        for (int i = 0; i < pieces.length; i++) {
            String term = Folding.fold(pieces[i]);
            add(term, terms);
            addNumber(term, parts);
            if (compounds) {
                German.COMPOUNDS.parts(pieces[i]).forEach(part -> add(Folding.fold(part), parts));
            }
            if (pieces[i].length() == 1 && i + 1 < pieces.length) {
                add(Folding.fold(pieces[i] + pieces[i + 1]), parts); // E-Mail is email, in Firmen-E-Mail too
            }
        }
        if (pieces.length > 1) {
            add(Folding.fold(String.join("", pieces)), parts);
        }
        return new Words(List.copyOf(terms), List.copyOf(parts));
    }

    private void addNumber(String term, List<String> parts) {
        Matcher prefix = PREFIX.matcher(term);
        if (prefix.matches()) {
            add(prefix.group(1), parts);
            addNumber(prefix.group(1), parts);
        }
    }

    private void add(String term, List<String> to) {
        boolean says = term.length() > 1 || term.chars().anyMatch(Character::isDigit);
        if (says && term.length() <= LONGEST && !fillers.contains(term)) {
            to.add(term);
        }
    }
}
