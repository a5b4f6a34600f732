package dev.lotse.edit.body;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.rollout.Rollout;
import dev.lotse.rollout.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pages show on a day. Dates of a page may count from the reader's wave, so of the departments that a site looks
 * at some may have a page already and others not yet.
 */
public record Due(Rollout rollout, LocalDate date) {
    /** Whether a page's dates let a department see it. */
    public boolean shows(Page page, Department department) {
        return page.meta().isDueOn(date, when -> rollout.day(when, department));
    }

    /** Those that a page is for and whom its dates let see it. */
    public List<Viewer> admitted(Page page, List<Viewer> seen) {
        return Selection.admitted(page.target(), seen).stream()
                .filter(viewer -> shows(page, viewer.department()))
                .toList();
    }

    /** The day from which a department may see a page, where its author says one. */
    public Optional<LocalDate> published(Page page, Department department) {
        return page.meta().publish().flatMap(when -> rollout.day(when, department));
    }

    /** A page's dates in words, with the days that they mean for a department. */
    public String dates(Page page, Department department) {
        Meta meta = page.meta();
        return Stream.of(
                        meta.publish().map(when -> "publish: " + day(when, department)),
                        meta.expires().map(when -> "expires: " + day(when, department)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String day(When when, Department department) {
        String day = rollout.day(when, department).map(LocalDate::toString).orElse("no wave to count from");
        return day.equals(when.toString()) ? day : when + " (" + day + ")";
    }

    /** The key of a date that has no wave to count from for a department. */
    public Optional<String> uncounted(Page page, Department department) {
        Meta meta = page.meta();
        return Stream.of("publish", "expires")
                .filter(key -> (key.equals("publish") ? meta.publish() : meta.expires())
                        .filter(when -> uncounted(when, department))
                        .isPresent())
                .findFirst();
    }

    private boolean uncounted(When when, Department department) {
        return rollout.day(when, department).isEmpty();
    }
}
