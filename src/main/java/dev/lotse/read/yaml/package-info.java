/**
 * In goes YAML as people write it.
 *
 * <p>Out come texts with their places, and numbers, days, durations and conditions by our own rules; SnakeYAML is known here alone.
 */
@NullMarked
package dev.lotse.read.yaml;

import org.jspecify.annotations.NullMarked;
