/**
 * In go the keys of a project's files, as they are declared for reading.
 *
 * <p>Out come JSON Schemas, by which editors complete, explain and check these files while somebody writes them.
 */
@NullMarked
package dev.lotse.schema;

import org.jspecify.annotations.NullMarked;
