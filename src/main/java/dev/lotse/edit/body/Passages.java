package dev.lotse.edit.body;

import dev.lotse.edition.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a page into passages, from its top to its end. */
final class Passages {
    private final CharSequence all;
    private final List<Passage> cut = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String heading = "";
    private int from;

    Passages(CharSequence all) {
        this.all = all;
    }

    /** What stands between two places is in no passage. */
    void leaveOut(int start, int end) {
        text.append(all, from, start);
        from = end;
    }

    /** At a heading, which stands between two places, one passage ends and another begins. */
    void begin(String anchor, String title, int start, int end) {
        leaveOut(start, end);
        cut();
        id = anchor;
        heading = title;
    }

    /** All of them; there are no more. */
    List<Passage> end() {
        leaveOut(all.length(), all.length());
        cut();
        return List.copyOf(cut);
    }

    private void cut() {
        cut.add(new Passage(id, heading, Composer.collapsed(text.toString())));
        text.setLength(0);
    }
}
