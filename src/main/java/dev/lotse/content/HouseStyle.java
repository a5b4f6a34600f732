package dev.lotse.content;

import java.util.Optional;
import java.util.Set;

/**
 * How a company wants to write to its people.
 *
 * @param readingEase how easy to read it shall be, from 0 to 100, as Flesch measures it
 * @param off rules that don't hold here
 * @param pictures the address, with a slash at its end, where pictures of mails can be loaded without signing in
 */
public record HouseStyle(int readingEase, Set<EditorialRule> off, Optional<String> pictures) {
    /** That of a company that says nothing of it: letters from the bank are harder, newspapers are easier. */
    public static final HouseStyle USUAL = new HouseStyle(40, Set.of(), Optional.empty());

    public HouseStyle {
        off = Set.copyOf(off);
    }
}
