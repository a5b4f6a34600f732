package dev.lotse.edit.body;

import java.util.Arrays;

/** The questions of a page's quizzes, as they stand in its HTML. */
public final class Questions {
    private static final String START = "<div class=\"question\">";

    private Questions() {}

    /** How many there are that have answers. */
    public static int count(String html) {
        return (int) Arrays.stream(html.split(START, -1))
                .skip(1)
                .filter(question -> question.contains("<li class=\"task-list-item"))
                .count();
    }
}
