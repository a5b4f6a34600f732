/** How quick the parts of a build are, one by one; see the README of {@code src/bench}. */
@org.jspecify.annotations.NullMarked
package dev.lotse.bench;
