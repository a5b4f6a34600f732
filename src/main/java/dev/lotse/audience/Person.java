package dev.lotse.audience;

import dev.lotse.diagnostic.Position;
import java.util.Optional;

/**
 * Somebody who answers for something: a sponsor, a champion, the owner of a page.
 *
 * @param photo the path of a picture below a content root
 * @param at where the photo is named, or else the person
 */
public record Person(
        String id,
        String name,
        Optional<Text> title,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> photo,
        Position at) {}
