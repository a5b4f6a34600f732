/**
 * In go folders and files of a project.
 *
 * <p>Out come their names, and what pictures and downloads hold.
 */
@NullMarked
package dev.lotse.read.file;

import org.jspecify.annotations.NullMarked;
