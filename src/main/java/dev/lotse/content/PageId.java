package dev.lotse.content;

/**
 * A Markdown file of one language.
 *
 * @param path below the language's root, with {@code /}, such as {@code guides/vpn.md}; translations share it
 */
public record PageId(String language, String path) {}
