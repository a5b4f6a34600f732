package dev.lotse.leak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes the secret words. They are syllables of a consonant and a vowel, so that no search index splits them, folds
 * them or takes an ending off. In a twin project, words hidden from its department become others, of other lengths.
 */
final class Words {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aiou";
    private static final int SYLLABLES = 7;

    private final Random random;
    private final Random otherRandom;
    private final Optional<Department> twin;
    private final Set<String> stems = new HashSet<>();
    private final List<Word> all = new ArrayList<>();

    Words(long seed, Optional<Department> twin) {
        this.random = new Random(seed);
        this.otherRandom = new Random(~seed);
        this.twin = twin;
    }

    List<Word> all() {
        return List.copyOf(all);
    }

    String secret(String place, Scope scope, boolean published) {
        Word word = new Word(fresh(), place, scope, published);
        all.add(word);
        return isReplaced(scope) ? other() : word.text();
    }

    /** Whether what stands here is hidden from the department whose twin is written. */
    boolean isReplaced(Scope scope) {
        return twin.map(scope::isHiddenFrom).orElse(false);
    }

    /** A word for the twin only. */
    String other() {
        return syllables(otherRandom, 4 + otherRandom.nextInt(8)) + "x".repeat(otherRandom.nextInt(2));
    }

    /** How many of something the twin has. */
    int otherCount(int bound) {
        return otherRandom.nextInt(bound);
    }

    private String fresh() {
        String word = syllables(random, SYLLABLES - 1) + CONSONANTS.charAt(random.nextInt(CONSONANTS.length())) + "o";
        return stems.add(word.substring(0, Word.STEM)) ? word : fresh();
    }

    private static String syllables(Random random, int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }
}
