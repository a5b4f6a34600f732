/**
 * In goes text.
 *
 * <p>Out comes text that may stand in HTML and XML.
 */
@NullMarked
package dev.lotse.html;

import org.jspecify.annotations.NullMarked;
