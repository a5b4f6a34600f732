package dev.lotse.channel.web;

import dev.lotse.edition.Programme;
import dev.lotse.html.Html;
import dev.lotse.theme.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rollout drawn along a line of time, as SVG 2: a row for each stage and wave, with a mark for today. Places along the
 * line are shares of its width, so that it takes the width that it gets and its letters keep their size. It says nothing
 * that the page does not say in words, so it is one picture to a screen reader. Its colours are the style sheet's.
 */
final class Timeline {
    /** The whole line, in percent. */
    private static final double WHOLE = 100;
    /** Pixels. */
    private static final int HEAD = 30;

    private static final int ROW = 46;
    private static final int BAR = 16;
    /** What a letter takes of the line on a phone. */
    private static final double LETTER = 2.2;
    /** Months that have room for their names. */
    private static final int NAMED = 8;

    private static final int QUARTER = 3;
    /** A bar that is thinner can't be seen. */
    private static final double LEAST = 1;

    private static final int DAYS_WITHOUT_END = 14;

    private final Texts texts;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;
    private final List<Row> rows;
    private final StringBuilder svg = new StringBuilder();

    /**
     * A row.
     *
     * @param kind of bar: {@code stage}, {@code wave}, {@code own}
     */
    private record Row(String name, LocalDate start, Optional<LocalDate> end, String kind) {
        LocalDate last() {
            return end.orElse(start.plusDays(DAYS_WITHOUT_END));
        }

        String state(LocalDate today) {
            return today.isBefore(start) ? "ahead" : end.filter(today::isAfter).isPresent() ? "over" : "now";
        }
    }

    private Timeline(List<Row> rows, LocalDate today, Texts texts) {
        this.rows = rows;
        this.texts = texts;
        this.today = today;
        this.from = rows.stream()
                .map(Row::start)
                .min(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElseThrow()
                .atDay(1);
        this.to = rows.stream()
                .map(Row::last)
                .max(LocalDate::compareTo)
                .map(YearMonth::from)
                .orElseThrow()
                .atEndOfMonth();
    }

    /** The picture; nothing where there is nothing to draw. */
    static Optional<String> of(Programme programme, Texts texts) {
        List<Row> rows = Stream.concat(
                        programme.stages().stream()
                                .map(stage -> new Row(stage.name(), stage.start(), stage.end(), "stage")),
                        programme.waves().stream()
                                .map(leg -> new Row(leg.name(), leg.start(), leg.end(), leg.own() ? "own" : "wave")))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Timeline(rows, programme.today(), texts).draw());
    }

    private String draw() {
        int height = HEAD + rows.size() * ROW + 8;
        svg.append("<svg class=\"timeline\" width=\"100%\" height=\"").append(height);
        svg.append("\" role=\"img\" aria-label=\"")
                .append(Html.escape(texts.say("timeline.title")))
                .append("\">");
        months(height);
        boolean during = !today.isBefore(from) && !today.isAfter(to);
        if (during) {
            line("timeline-today", x(today), HEAD - 10, height);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), HEAD + i * ROW);
        }
        if (during) {
            today(height);
        }
        return svg.append("</svg>").toString();
    }

    private void months(int height) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        Locale locale = Locale.forLanguageTag(texts.language());
        boolean first = true;
        for (YearMonth month : months) {
            double x = x(month.atDay(1));
            boolean named = months.size() <= NAMED || (month.getMonthValue() - 1) % QUARTER == 0;
            line("timeline-month", x, HEAD - 6, height);
            if (named && x < WHOLE - LETTER * 4) {
                String name = month.getMonth()
                        .getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                        .replace(".", "");
                boolean year = first || month.getMonthValue() == 1;
                first = false;
                text("timeline-month", x, 14, name + (year ? " " + month.getYear() : ""));
            }
        }
    }

    private void row(Row row, int top) {
        double x = x(row.start());
        double width = row.end().isEmpty() && row.kind().equals("stage")
                ? WHOLE - x
                : Math.max(LEAST, x(row.last().plusDays(1)) - x);
        name(row.name(), x, Math.min(WHOLE, x + width), top + 14);
        svg.append("<rect class=\"timeline-")
                .append(row.kind())
                .append(" is-")
                .append(row.state(today))
                .append('"');
        svg.append(" x=\"").append(percent(x)).append("\" y=\"").append(top + 20);
        svg.append("\" width=\"")
                .append(percent(width))
                .append("\" height=\"")
                .append(BAR)
                .append("\" rx=\"3\"/>");
    }

    /** Above its bar: from where that begins, or to where it ends, whichever has the room on a phone; else all along. */
    private void name(String name, double from, double to, int y) {
        double length = name.codePointCount(0, name.length()) * LETTER;
        boolean fits = from + length <= WHOLE;
        boolean ends = !fits && to - length >= 0;
        text("timeline-name" + (ends ? " is-end" : ""), fits ? from : ends ? to : 0, y, name);
    }

    private void today(int height) {
        double x = x(today);
        boolean right = x > WHOLE / 2;
        text("timeline-today" + (right ? " is-end" : ""), x, height - 1, texts.say("timeline.today"));
    }

    private void line(String style, double x, int top, int bottom) {
        svg.append("<line class=\"")
                .append(style)
                .append("\" x1=\"")
                .append(percent(x))
                .append("\" x2=\"");
        svg.append(percent(x))
                .append("\" y1=\"")
                .append(top)
                .append("\" y2=\"")
                .append(bottom - 10)
                .append("\"/>");
    }

    private void text(String style, double x, int y, String words) {
        svg.append("<text class=\"")
                .append(style)
                .append("\" x=\"")
                .append(percent(x))
                .append("\" y=\"");
        svg.append(y).append("\">").append(Html.escape(words)).append("</text>");
    }

    private double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, to) + 1;
        return ChronoUnit.DAYS.between(from, day) * WHOLE / days;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
