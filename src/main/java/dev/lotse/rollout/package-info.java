/**
 * In go waves and phases with their dates.
 *
 * <p>Out comes when a department is where in its rollout, and on which day it is sent something.
 */
@NullMarked
package dev.lotse.rollout;

import org.jspecify.annotations.NullMarked;
