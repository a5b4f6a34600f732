/**
 * What readers get, in the browser they read it with: the demo is built once, served on this machine and opened in
 * Chromium. Nothing here knows how the theme looks; tests go by roles, names, and what the pages say of themselves.
 */
package dev.lotse.browser;
