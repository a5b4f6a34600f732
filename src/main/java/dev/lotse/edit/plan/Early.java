package dev.lotse.edit.plan;

import dev.lotse.content.Page;
import dev.lotse.content.Ref;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that doesn't show on the day on which a department is sent it, or what leads there.
 *
 * @param department its id
 * @param sent the page that goes out
 * @param day on which it does
 * @param link in it; nothing where it is the page itself that doesn't show
 * @param page the one that doesn't
 * @param published the day from which it does; nothing where it never will again
 */
public record Early(
        String department, Page sent, LocalDate day, Optional<Ref> link, Page page, Optional<LocalDate> published) {}
