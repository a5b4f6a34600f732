package dev.lotse.channel.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.lotse.channel.Canonical;
import dev.lotse.channel.Channel;
import dev.lotse.channel.Kit;
import dev.lotse.channel.calendar.Diary;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.theme.Texts;
import dev.lotse.theme.Theme;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a department is sent, for the one who sends it: {@code plan.ics} for calendars and {@code plan.csv} for spreadsheets.
 * Nothing where nothing is sent.
 */
public final class PlanFiles implements Channel {
    /** So that spreadsheets know that it is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        Map<String, VisiblePage> pages = edition.pages().stream()
                .collect(Collectors.toMap(VisiblePage::address, page -> page, (first, second) -> first));
        return Stream.of(
                Output.text(kit.folder() + "plan.ics", calendar(kit, pages, texts)),
                Output.text(kit.folder() + "plan.csv", table(kit, pages, texts)));
    }

    private static String calendar(Kit kit, Map<String, VisiblePage> pages, Texts texts) {
        Edition edition = kit.edition();
        Diary diary = new Diary(edition.programme().today());
        String department = edition.reader().name().in(edition.language());
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
                    dispatch.from().map(Portrait::name).orElse(""),
                    Optional.ofNullable(Canonical.page(edition, dispatch.address())));
            dispatch.day().ifPresent(day -> diary.days(entry, day, day));
        }
        return diary.text();
    }

    private static String table(Kit kit, Map<String, VisiblePage> pages, Texts texts) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows(kit, pages, texts, csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void rows(Kit kit, Map<String, VisiblePage> pages, Texts texts, CsvWriter csv) {
        Edition edition = kit.edition();
        csv.writeRecord("date", "department", "channel", "from", "title", "subject", "page", "planned");
        for (Dispatch dispatch : kit.dispatches()) {
            Optional<VisiblePage> page = Optional.ofNullable(pages.get(dispatch.address()));
            csv.writeRecord(
                    dispatch.day().map(Object::toString).orElse(""),
                    cell(edition.reader().name().in(edition.language())),
                    cell(Rollouts.medium(dispatch, texts)),
                    cell(dispatch.from().map(Portrait::name).orElse("")),
                    cell(title(dispatch, pages)),
                    cell(page.flatMap(there -> there.meta().subject()).orElse("")),
                    cell(Optional.ofNullable(Canonical.page(edition, dispatch.address()))
                            .orElse(dispatch.address())),
                    dispatch.meant().map(Object::toString).orElse(""));
        }
    }

    private static String title(Dispatch dispatch, Map<String, VisiblePage> pages) {
        return Optional.ofNullable(pages.get(dispatch.address()))
                .map(VisiblePage::title)
                .orElse("");
    }

    /** A text that no spreadsheet takes for a formula (CWE-1236). */
    static String cell(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
