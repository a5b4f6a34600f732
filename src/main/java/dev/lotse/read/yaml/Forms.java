package dev.lotse.read.yaml;

import dev.lotse.audience.Tickets;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.text.RelativePath;
import dev.lotse.rollout.Moment;
import dev.lotse.rollout.When;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a text stands for, by our own rules: numbers, dates, durations, addresses. */
public final class Forms {
    public static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,'’ \u00A0\u202F_]\\d{3})+");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,4}) *(day|week|month|year)s?");
    private static final int MOST = 100;
    static final Pattern PERCENT = Pattern.compile("(\\d{1,3})[ \u00A0\u202F]?%?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):(\\d{2}) ?[-\u2013] ?(\\d{1,2}):(\\d{2})");
    /** What goes on after midnight is no longer than this; else start and end were probably turned round. */
    private static final Duration SHIFT = Duration.ofHours(12);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\".]+");
    private static final Map<String, String> YES_AND_NO =
            Map.of("yes", "true", "ja", "true", "on", "true", "no", "false", "nein", "false", "off", "false");

    private final Diagnostics diagnostics;

    Forms(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** {@code true} or {@code false}. */
    Optional<Boolean> flag(Yaml.Scalar scalar) {
        String text = scalar.text();
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(text.equals("true"));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String meant = YES_AND_NO.getOrDefault(lower, lower.equals("true") || lower.equals("false") ? lower : "");
        return wrong(scalar, "neither true nor false", meant.isEmpty() ? "" : "did you mean \"" + meant + "\"?");
    }

    /** A whole number, digits only. */
    public Optional<Integer> whole(Yaml.Scalar scalar) {
        return WHOLE.matcher(scalar.text()).matches()
                ? Optional.of(Integer.valueOf(scalar.text()))
                : wrong(scalar, "no whole number", digits(scalar.text()));
    }

    /** A number with at most two decimals behind a dot. */
    public Optional<Double> decimal(Yaml.Scalar scalar) {
        String text = scalar.text();
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(Double.valueOf(text));
        }
        String dotted = text.replace(',', '.');
        boolean comma = DECIMAL.matcher(dotted).matches();
        return wrong(scalar, "no number", comma ? "did you mean \"" + dotted + "\"?" : digits(text));
    }

    /** A share, {@code 80 %}. */
    public Optional<Integer> percent(Yaml.Scalar scalar) {
        Matcher form = PERCENT.matcher(scalar.text());
        int percent = form.matches() ? Integer.parseInt(form.group(1)) : MOST + 1;
        return percent <= MOST
                ? Optional.of(percent)
                : wrong(scalar, "no percentage", "write a whole number from 0 to 100, such as 80 %");
    }

    /**
     * A part of a day.
     *
     * @param end after the start; before it where that is on the next day
     */
    public record Hours(LocalTime start, LocalTime end) {
        private boolean isOneShift() {
            Duration length = Duration.between(start, end);
            return !length.isZero() && (length.isNegative() ? length.plusDays(1) : length).compareTo(SHIFT) <= 0
                    || length.compareTo(Duration.ZERO) > 0;
        }
    }

    /** {@code 9:00-9:30}; {@code 22:00-2:00} and {@code 22:00-24:00} go on to the next day. */
    public Optional<Hours> hours(Yaml.Scalar scalar) {
        Matcher form = HOURS.matcher(scalar.text());
        if (!form.matches()) {
            return wrong(scalar, "no time", "write start and end like \"9:00-9:30\"");
        }
        try {
            LocalTime start = LocalTime.of(number(form, 1), number(form, 2));
            int last = number(form, 3) == 24 && number(form, 4) == 0 ? 0 : number(form, 3);
            Hours hours = new Hours(start, LocalTime.of(last, number(form, 4)));
            return hours.isOneShift()
                    ? Optional.of(hours)
                    : wrong(scalar, "no time", "it has to end after it begins, after midnight within 12 hours");
        } catch (DateTimeException none) {
            return wrong(scalar, "no time", "hours go from 0 to 23, minutes from 00 to 59");
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static String digits(String text) {
        return GROUPED.matcher(text).matches()
                ? "write the digits only: " + text.replaceAll("\\D", "")
                : "write digits only, such as 240";
    }

    /** A day that exists, {@code 2026-10-05}. */
    public Optional<LocalDate> date(Yaml.Scalar scalar) {
        if (!DATE.matcher(scalar.text()).matches()) {
            return wrong(scalar, "no date", "write year, month and day like 2026-10-05");
        }
        try {
            return Optional.of(LocalDate.parse(scalar.text()));
        } catch (DateTimeException none) {
            return wrong(scalar, "no date", "the calendar has no such day");
        }
    }

    /** A day of the calendar, or one relative to a wave: {@code 2 weeks before start}. */
    Optional<When> when(Yaml.Scalar scalar) {
        Optional<When> relative = When.relative(scalar.text());
        if (relative.isPresent()) {
            return relative;
        }
        return DATE.matcher(scalar.text()).matches()
                ? date(scalar).map(When.On::new)
                : wrong(
                        scalar,
                        "no date",
                        "write year, month and day like 2026-10-05, or count from the reader's wave: 2 weeks before start");
    }

    /** A day relative to a wave. */
    Optional<Moment> moment(Yaml.Scalar scalar) {
        Optional<Moment> moment = Moment.parse(scalar.text());
        return moment.isPresent()
                ? moment
                : wrong(scalar, "no day of a wave", "write it like 3 weeks before start, or 2 days after end");
    }

    /** {@code 3 months}, {@code 1 year}, {@code P3M}; more than nothing. */
    public Optional<Period> period(Yaml.Scalar scalar) {
        Optional<Period> read = period(scalar.text().strip().toLowerCase(Locale.ROOT));
        return read.filter(period -> !period.isZero() && !period.isNegative()).isPresent()
                ? read
                : wrong(scalar, "no duration", "write it like 3 months, 1 year, 2 weeks, 90 days or P3M");
    }

    private static Optional<Period> period(String text) {
        Matcher words = DURATION.matcher(text);
        try {
            if (!words.matches()) {
                return Optional.of(Period.parse(text));
            }
            int amount = Integer.parseInt(words.group(1));
            return Optional.of(
                    switch (words.group(2)) {
                        case "day" -> Period.ofDays(amount);
                        case "week" -> Period.ofWeeks(amount);
                        case "month" -> Period.ofMonths(amount);
                        default -> Period.ofYears(amount);
                    });
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** An address that begins with {@code http://} or {@code https://}. */
    Optional<String> web(Yaml.Scalar scalar) {
        try {
            URI uri = new URI(scalar.text());
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            if ((scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null) {
                return Optional.of(scalar.text());
            }
        } catch (URISyntaxException none) {
            return wrong(scalar, "no web address", "write it like https://intranet.example/");
        }
        return wrong(scalar, "no web address", "write it like https://intranet.example/");
    }

    /** A web address that may have places in it for what a ticket is about. */
    public Optional<Tickets> tickets(Yaml.Scalar scalar) {
        Tickets tickets = new Tickets(scalar.text());
        if (tickets.plain().contains("{")) {
            return wrong(scalar, "no address of tickets", "it may have {id}, {page} and {title} in it");
        }
        return web(new Yaml.Scalar(tickets.plain(), scalar.origin())).map(address -> tickets);
    }

    /** The address of a folder, with a slash at its end. */
    public Optional<String> folder(Yaml.Scalar scalar) {
        if (scalar.text().contains("?") || scalar.text().contains("#")) {
            return wrong(scalar, "no address of a folder", "leave out what follows \"?\" or \"#\"");
        }
        return web(scalar)
                .map(url -> URI.create(url.endsWith("/") ? url : url + "/").toASCIIString());
    }

    public Optional<String> email(Yaml.Scalar scalar) {
        return EMAIL.matcher(scalar.text()).matches()
                ? Optional.of(scalar.text())
                : wrong(scalar, "no e-mail address", "write it like anna.keller@example.com");
    }

    /** A path that stays below the folder it is relative to, with {@code /}. */
    public Optional<String> pathInside(Yaml.Scalar scalar) {
        Optional<String> path = RelativePath.of(scalar.text());
        return path.isPresent()
                ? path
                : wrong(scalar, "no path of a file in the content", "leave out \"..\", \":\", \"?\" and \"#\"");
    }

    /** Says that no file or folder can have a name under Windows. */
    public static String notOnWindows(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "\u2026" : name;
        return "\"" + shown + "\" can't be the name of a file or folder under Windows";
    }

    public <T> Optional<T> wrong(Yaml.Scalar scalar, String what, String hint) {
        diagnostics.error("wrong-value", scalar.at(), "\"" + scalar.text() + "\" is " + what, hint);
        return Optional.empty();
    }
}
