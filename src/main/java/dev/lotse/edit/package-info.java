/**
 * In goes the corpus and one department with a language.
 *
 * <p>Out comes its edition: only what that department may see, its pages, links, navigation and files.
 */
@NullMarked
package dev.lotse.edit;

import org.jspecify.annotations.NullMarked;
