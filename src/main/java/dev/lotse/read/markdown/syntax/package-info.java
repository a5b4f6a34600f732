/**
 * What Lotse adds to Markdown and what it bends of it: containers, attributes, boxes, other starts of blocks.
 *
 * <p>In go lines, out come nodes of flexmark's tree.
 */
@NullMarked
package dev.lotse.read.markdown.syntax;

import org.jspecify.annotations.NullMarked;
