/**
 * In go the tags of Markdown and of its authors.
 *
 * <p>Out come elements that lie in each other as in a browser, and of authors' HTML only what is allowed.
 */
@NullMarked
package dev.lotse.read.markdown.html;

import org.jspecify.annotations.NullMarked;
