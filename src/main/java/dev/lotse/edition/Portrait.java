package dev.lotse.edition;

import java.util.Optional;

/**
 * A person as readers meet them.
 *
 * @param title what the person does, in the site's language
 */
public record Portrait(
        String name, Optional<String> title, Optional<String> email, Optional<String> phone, Optional<Photo> photo) {
    /**
     * A photo.
     *
     * @param path below the language's folder
     * @param width in pixels of CSS
     * @param height likewise
     */
    public record Photo(String path, int width, int height) {}
}
