/**
 * What can be written where: the keys of each file in {@code site/}, of front matter and of tables of contents.
 *
 * <p>Nothing goes in; out come declarations, by which the files are read, mistakes in them are told, and others can look up what there is.
 */
@NullMarked
package dev.lotse.read.keys;

import org.jspecify.annotations.NullMarked;
