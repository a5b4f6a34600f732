/**
 * In goes a command line.
 *
 * <p>Out come streams, an exit code and what the other packages made; only here things are wired up.
 */
@NullMarked
package dev.lotse.cli;

import org.jspecify.annotations.NullMarked;
