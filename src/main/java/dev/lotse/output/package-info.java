/**
 * What is made: files by the path that they are published at, and where things are kept that take long to make.
 */
@NullMarked
package dev.lotse.output;

import org.jspecify.annotations.NullMarked;
