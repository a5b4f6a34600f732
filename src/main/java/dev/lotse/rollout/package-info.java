/**
 * In go waves and phases with their dates.
 *
 * <p>Out comes when a department is where in its rollout.
 */
@NullMarked
package dev.lotse.rollout;

import org.jspecify.annotations.NullMarked;
