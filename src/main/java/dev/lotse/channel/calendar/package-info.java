/**
 * In go days and sessions.
 *
 * <p>Out come calendars, RFC 5545.
 */
@NullMarked
package dev.lotse.channel.calendar;

import org.jspecify.annotations.NullMarked;
