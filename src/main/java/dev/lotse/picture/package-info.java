/**
 * What goes in: picture files of pixels that pages show. What comes out: of those that are wider than a phone needs a
 * smaller version, made once and kept from build to build.
 */
@NullMarked
package dev.lotse.picture;

import org.jspecify.annotations.NullMarked;
