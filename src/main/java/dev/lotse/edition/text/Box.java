package dev.lotse.edition.text;

import java.util.Optional;

/** Boxes in the text of a page that other pages and other forms want to know of. */
public enum Box {
    QUESTION,
    STEPS,
    CHECKLIST,
    DONE,
    TAKEAWAY;

    /** The box that a class of an element means. */
    public static Optional<Box> of(String name) {
        return switch (name) {
            case "question" -> Optional.of(QUESTION);
            case "steps" -> Optional.of(STEPS);
            case "checklist" -> Optional.of(CHECKLIST);
            case "done" -> Optional.of(DONE);
            case "takeaway" -> Optional.of(TAKEAWAY);
            default -> Optional.empty();
        };
    }
}
