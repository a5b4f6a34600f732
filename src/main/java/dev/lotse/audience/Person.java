package dev.lotse.audience;

import java.util.Optional;

/**
 * Somebody who answers for something: a sponsor, a champion, the owner of a page.
 *
 * @param photo the path of a picture below a content root
 */
public record Person(
        String id,
        String name,
        Optional<Text> title,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> photo) {}
