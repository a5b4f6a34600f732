/**
 * In go a few answers: what a company is called, who is in it, which languages its people speak.
 *
 * <p>Out come a project that builds, and single pages after the pattern of their type.
 */
@NullMarked
package dev.lotse.start;

import org.jspecify.annotations.NullMarked;
