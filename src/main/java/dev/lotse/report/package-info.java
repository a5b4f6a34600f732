/**
 * In goes what is known of all departments together.
 *
 * <p>Out come the reports of the one who answers for it: they lie beside the sites, and are in none.
 */
@NullMarked
package dev.lotse.report;

import org.jspecify.annotations.NullMarked;
