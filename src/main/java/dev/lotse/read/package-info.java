/**
 * In go the files of a project: YAML, front matter, Markdown.
 *
 * <p>Out comes the corpus, with a diagnostic for each mistake in them.
 */
@NullMarked
package dev.lotse.read;

import org.jspecify.annotations.NullMarked;
