/**
 * In goes a command line.
 *
 * <p>Out come streams, an exit code and what the pipeline made; each command is a class, listed in {@code Main}.
 */
@NullMarked
package dev.lotse.cli;

import org.jspecify.annotations.NullMarked;
