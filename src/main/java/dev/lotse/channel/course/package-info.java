/**
 * In goes an edition.
 *
 * <p>Out come its training modules as packages for learning systems: SCORM 1.2, SCORM 2004 and cmi5.
 */
@NullMarked
package dev.lotse.channel.course;

import org.jspecify.annotations.NullMarked;
