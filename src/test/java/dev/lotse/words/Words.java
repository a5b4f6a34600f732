package dev.lotse.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, in order: runs of letters and digits. */
record Words(List<String> list) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    /** So many words may stand between two that follow each other in the source: labels, titles of boxes. */
    private static final int NEAR = 12;
    /** So many where the words behind them fit too. */
    private static final int FAR = 600;

    /** Words with more letters may be broken where a line ends. */
    private static final int BREAKABLE = 7;

    static Words of(String text) {
        String seen = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(seen);
        while (word.find()) {
            words.add(word.group());
        }
        return new Words(words);
    }

    int size() {
        return list.size();
    }

    /** The words of a source that are not here: in its order or, where this text has another one, in that of each block. */
    List<String> missing(List<Words> blocks) {
        List<String> missing = missing(
                new Words(blocks.stream().flatMap(block -> block.list.stream()).toList()));
        return missing.isEmpty()
                ? missing
                : blocks.stream().flatMap(block -> missing(block).stream()).toList();
    }

    /**
     * The words of a source that are not here where the rest of their block is, in whatever order: bold words of a line
     * come behind the others in a PDF, and cells of a row line by line.
     */
    List<String> missingNearby(List<Words> blocks) {
        String all = String.join("", list);
        return blocks.stream()
                .flatMap(block -> missingNearby(block).stream())
                .filter(word -> word.length() <= BREAKABLE || !all.contains(word))
                .toList();
    }

    private List<String> missingNearby(Words block) {
        List<String> fewest = missing(block);
        int around = 3 * block.size() + 60;
        for (int at = 0; at < list.size() && !fewest.isEmpty(); at++) {
            if (block.list.contains(list.get(at))) {
                List<String> nearby =
                        new ArrayList<>(list.subList(Math.max(0, at - NEAR), Math.min(list.size(), at + around)));
                List<String> missing = new ArrayList<>(block.list);
                missing.removeIf(word -> nearby.remove(word) || nearby.removeIf(stuck -> isNoted(stuck, word)));
                String broken = missing.isEmpty() ? "" : String.join("", nearby);
                missing.removeIf(word -> word.length() > BREAKABLE && broken.contains(word));
                fewest = missing.size() < fewest.size() ? missing : fewest;
            }
        }
        return fewest;
    }

    /** Whether a word has the number of a footnote at its end. */
    private static boolean isNoted(String stuck, String word) {
        return stuck.startsWith(word) && stuck.substring(word.length()).matches("\\d{1,2}");
    }

    /** The words of another text that are not here in its order, wherever in this one it begins. */
    List<String> missing(Words wanted) {
        List<String> fewest = wanted.list;
        for (int start : starts(wanted)) {
            List<String> missing = missing(wanted, start);
            if (missing.size() < fewest.size()) {
                fewest = missing;
            }
            if (fewest.isEmpty()) {
                return fewest;
            }
        }
        return fewest;
    }

    /** Where the first words that can be found of a text stand here. */
    private List<Integer> starts(Words wanted) {
        List<Integer> starts = new ArrayList<>();
        for (int length = 4; length > 0 && starts.isEmpty(); length--) {
            for (int first = 0; first < 40 && first + length <= wanted.size() && starts.size() < 400; first++) {
                List<String> sought = wanted.list.subList(first, first + length);
                for (int at = 0; at + length <= list.size(); at++) {
                    if (list.subList(at, at + length).equals(sought)) {
                        starts.add(first == 0 ? at : Math.max(0, at - first - NEAR));
                    }
                }
            }
        }
        return starts;
    }

    private List<String> missing(Words wanted, int start) {
        List<String> missing = new ArrayList<>();
        int at = start;
        for (int i = 0; i < wanted.size(); i++) {
            int found = find(wanted, i, at);
            if (found < 0) {
                missing.add(wanted.list.get(i));
            } else {
                at = found + 1;
            }
        }
        return missing;
    }

    private int find(Words wanted, int i, int from) {
        int end = Math.min(list.size(), from + FAR);
        for (int at = from; at < end; at++) {
            if (list.get(at).equals(wanted.list.get(i)) && (at - from <= NEAR || fits(wanted, i, at))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the next two words of the source stand right behind a place. */
    private boolean fits(Words wanted, int i, int at) {
        int behind = at;
        for (int next = i + 1; next < Math.min(i + 3, wanted.size()); next++) {
            int found = list.subList(behind + 1, Math.min(list.size(), behind + 1 + NEAR))
                    .indexOf(wanted.list.get(next));
            if (found < 0) {
                return false;
            }
            behind += 1 + found;
        }
        return true;
    }
}
