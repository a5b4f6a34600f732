package dev.lotse.edition;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import java.util.List;

/**
 * A page that a site gets.
 *
 * @param seen the departments looked at that get it
 * @param address below the language's folder
 * @param title in lists
 * @param body all but its addresses
 */
record Chosen(Page page, List<Viewer> seen, String address, String title, Body body) {}
