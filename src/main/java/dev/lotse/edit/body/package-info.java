/**
 * In goes a page and who reads it; here alone it is decided who gets what.
 *
 * <p>Out comes its text for these readers, with links and numbers still to be filled in; readers who answer all of its
 * questions alike share one.
 */
@NullMarked
package dev.lotse.edit.body;

import org.jspecify.annotations.NullMarked;
