package dev.lotse.channel.search;

import de.danielnaber.jwordsplitter.EmbeddedGermanDictionary;
import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes German compounds apart: {@code Geräteregistrierung} is made of {@code Geräte} and {@code Registrierung}. */
final class Compounds {
    /** The shortest compound that is worth it. */
    private static final int SHORTEST = 7;
    /** A word that is longer is none. */
    private static final int LONGEST = 60;
    /** The shortest part that somebody looks for. */
    private static final int PART = 3;

    /** What the dictionary lacks and workplaces have. */
    private static final Set<String> MODERN = Set.of(("android app apps authenticator backup bitlocker chat excel"
                    + " helpdesk intune ios ipad iphone laptop login macos mfa notebook onboarding onedrive pin rollout"
                    + " rücksetzung sharepoint smartphone tablet teams token update updates vpn windows wlan")
            .split(" "));

    private final GermanWordSplitter splitter;

    Compounds() {
        Set<String> words = new HashSet<>(EmbeddedGermanDictionary.getWords());
        words.addAll(MODERN);
        try {
            splitter = new GermanWordSplitter(true, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        splitter.setStrictMode(true);
    }

    /**
     * The parts of a word, and what its end is made of where that is a compound too ({@code Portalapp} in
     * {@code Unternehmensportalapp}); none where it is no compound.
     */
    List<String> parts(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.length() < SHORTEST
                || small.length() > LONGEST
                || !small.codePoints().allMatch(Character::isLetter)) {
            return List.of();
        }
        List<String> parts = split(small);
        return parts.isEmpty()
                ? split(small.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü"))
                : parts;
    }

    private List<String> split(String word) {
        List<String> split = splitter.splitWord(word);
        List<String> parts = new ArrayList<>(split);
        int at = 0;
        for (int i = 0; i < split.size(); i++) {
            at = word.indexOf(split.get(i), at);
            if (i > 0 && i + 1 < split.size()) {
                parts.add(word.substring(at));
            }
            at += split.get(i).length();
        }
        return split.size() == 1
                ? List.of()
                : parts.stream().filter(part -> part.length() >= PART).toList();
    }
}
