package dev.lotse.edit.body;

import dev.lotse.edition.text.Box;
import java.util.EnumSet;
import java.util.Set;

/** Finds the boxes in a text by the classes of its elements, piece by piece. */
final class Boxes {
    private static final String CLASS = " class=\"";
    private static final String ANSWER = "task-list-item";

    private final Set<Box> kinds = EnumSet.noneOf(Box.class);
    private boolean asked;
    private int questions;

    /** Looks at a piece of HTML. */
    void read(String html) {
        for (int at = html.indexOf(CLASS); at >= 0; at = html.indexOf(CLASS, at + 1)) {
            int start = at + CLASS.length();
            int end = html.indexOf('"', start);
            if (end > start && html.lastIndexOf('<', at) > html.lastIndexOf('>', at)) {
                for (String name : html.substring(start, end).split(" ")) {
                    found(name);
                }
            }
        }
    }

    private void found(String name) {
        Box.of(name).ifPresent(kinds::add);
        questions += asked && name.equals(ANSWER) ? 1 : 0;
        asked = name.equals("question") || asked && !name.equals(ANSWER);
    }

    /** The kinds that are there. */
    Set<Box> kinds() {
        return kinds;
    }

    /** How many questions have answers. */
    int questions() {
        return questions;
    }
}
