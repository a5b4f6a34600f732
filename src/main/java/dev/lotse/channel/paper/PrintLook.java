package dev.lotse.channel.paper;

import java.util.Optional;

/**
 * What everything that is printed looks like.
 *
 * @param logo what the page calls it
 * @param color of the department, or else of the company, or else of the theme
 * @param ink that can be read on it
 * @param accent the colour as letters on white have it
 * @param style the theme's style sheet for it, where it stands in the page
 */
public record PrintLook(Optional<String> logo, String color, String ink, String accent, String style) {}
