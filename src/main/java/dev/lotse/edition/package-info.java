/**
 * In goes the corpus and one department with a language.
 *
 * <p>Out comes only what that department may see: pages, links, navigation, files.
 */
@NullMarked
package dev.lotse.edition;

import org.jspecify.annotations.NullMarked;
