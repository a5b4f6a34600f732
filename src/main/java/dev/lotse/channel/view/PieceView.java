package dev.lotse.channel.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as a list shows it: a piece of news, a story, a question.
 *
 * @param type as in front matter
 * @param language where it is another one than the site's
 * @param description empty where its author wrote none
 * @param published the day it came out, in words
 * @param person who it is from, or whom it is about
 * @param quote what that person says
 * @param audiences names of the departments that get it, where not all that the site sees do
 */
public record PieceView(
        String type,
        String title,
        String href,
        @Nullable String language,
        String description,
        @Nullable String published,
        @Nullable String publishedIso,
        View.@Nullable Person person,
        @Nullable String quote,
        List<String> audiences) {}
