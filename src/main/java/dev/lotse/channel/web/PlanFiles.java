package dev.lotse.channel.web;

import dev.lotse.channel.Canonical;
import dev.lotse.channel.Channel;
import dev.lotse.channel.Kit;
import dev.lotse.channel.calendar.Diary;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.output.Spreadsheet;
import dev.lotse.theme.Texts;
import dev.lotse.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a department is sent, for the one who sends it: {@code plan.ics} for calendars and {@code plan.csv} for spreadsheets.
 * Nothing where nothing is sent.
 */
public final class PlanFiles implements Channel {
    private final Theme theme;

    /** Plans, in the words of a theme. */
    public PlanFiles(Theme theme) {
        this.theme = theme;
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        Kit kit = new Kit(edition);
        if (kit.dispatches().isEmpty()) {
            return Stream.of();
        }
        Texts texts = theme.texts(edition.language());
        Map<String, VisiblePage> pages = edition.byAddress();
        return Stream.of(
                Output.text(kit.folder() + "plan.ics", () -> calendar(kit, pages, texts)),
                Output.text(kit.folder() + "plan.csv", () -> table(kit, pages, texts)));
    }

    private static String calendar(Kit kit, Map<String, VisiblePage> pages, Texts texts) {
        Edition edition = kit.edition();
        String department = edition.reader().name().in(edition.language());
        Diary diary = new Diary(
                texts.say("report.plan.title") + " – " + department,
                edition.programme().today());
        Map<String, Integer> times = new HashMap<>();
        for (Dispatch dispatch : kit.dispatches()) {
            String name = String.join(
                    "/",
                    edition.reader().id(),
                    edition.language(),
                    dispatch.address(),
                    dispatch.medium(),
                    String.valueOf(times.merge(dispatch.address() + " " + dispatch.medium(), 1, Integer::sum)));
            Diary.Entry entry = new Diary.Entry(
                    name,
                    texts.say("calendar.send", Rollouts.medium(dispatch, texts), department, title(dispatch, pages)),
                    Stream.of(dispatch.from().map(Portrait::name), kit.sendable(dispatch))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining("\n")),
                    Canonical.page(edition, dispatch.address()));
            dispatch.day().ifPresent(day -> diary.days(entry, day, day));
        }
        return diary.text();
    }

    private static String table(Kit kit, Map<String, VisiblePage> pages, Texts texts) {
        Edition edition = kit.edition();
        return Spreadsheet.of(
                edition.language(),
                Stream.of("date", "department", "medium", "from", "title", "subject", "page", "planned")
                        .map(column -> texts.say("column." + column))
                        .toList(),
                kit.dispatches().stream()
                        .map(dispatch -> List.of(
                                dispatch.day().map(Object::toString).orElse(""),
                                edition.reader().name().in(edition.language()),
                                Rollouts.medium(dispatch, texts),
                                dispatch.from().map(Portrait::name).orElse(""),
                                title(dispatch, pages),
                                Optional.ofNullable(pages.get(dispatch.address()))
                                        .flatMap(page -> page.meta().subject())
                                        .orElse(""),
                                Canonical.page(edition, dispatch.address()).orElse(dispatch.address()),
                                dispatch.meant().map(Object::toString).orElse(""))));
    }

    private static String title(Dispatch dispatch, Map<String, VisiblePage> pages) {
        return Optional.ofNullable(pages.get(dispatch.address()))
                .map(VisiblePage::title)
                .orElse("");
    }
}
