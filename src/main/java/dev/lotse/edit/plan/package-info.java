/**
 * In go the plan of the rollout, the pages of a language, and who reads a department's site.
 *
 * <p>Out comes what the department is sent: which page, by which medium, on which day, and what can't be read yet then.
 * Nobody else works that out: sites, kits, the report and the checks ask here.
 */
@NullMarked
package dev.lotse.edit.plan;

import org.jspecify.annotations.NullMarked;
