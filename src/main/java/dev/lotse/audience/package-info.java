/**
 * In go the declared facets, departments, people and groups, how the company shows itself, and the expressions that
 * authors write about them.
 *
 * <p>Out comes who is admitted where.
 */
@NullMarked
package dev.lotse.audience;

import org.jspecify.annotations.NullMarked;
