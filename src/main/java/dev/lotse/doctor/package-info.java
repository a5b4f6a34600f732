/**
 * In go a machine and the folder of a project.
 *
 * <p>Out comes what is well with them, what is not, and what to do then.
 */
@NullMarked
package dev.lotse.doctor;

import org.jspecify.annotations.NullMarked;
