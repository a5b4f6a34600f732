package dev.lotse.rollout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day relative to a wave: {@code start}, {@code 3 weeks before start}, {@code 2 working days after end}.
 *
 * @param amount how many units from the anchor, negative before it
 * @param atEnd whether it counts from the wave's last day instead of its first
 */
public record Moment(int amount, Unit unit, boolean atEnd) implements When {
    private static final Pattern FORM =
            Pattern.compile("(?:(\\d{1,4}) (days?|working days?|weeks?) (before|after) )?(start|end)");

    /** What a moment is counted in. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        WEEKS
    }

    /** Reads one, or nothing where the text is none. */
    public static Optional<Moment> parse(String text) {
        Matcher form = FORM.matcher(text.trim().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean atEnd = form.group(4).equals("end");
        if (form.group(1) == null) {
            return Optional.of(new Moment(0, Unit.DAYS, atEnd));
        }
        int amount = Integer.parseInt(form.group(1));
        Unit unit = form.group(2).startsWith("working")
                ? Unit.WORKING_DAYS
                : form.group(2).startsWith("week") ? Unit.WEEKS : Unit.DAYS;
        return Optional.of(new Moment(form.group(3).equals("before") ? -amount : amount, unit, atEnd));
    }

    /**
     * The day it means for a wave; nothing where it counts from an end that is not planned.
     *
     * @param free days that are no working days
     */
    public Optional<LocalDate> in(Wave wave, Predicate<LocalDate> free) {
        Optional<LocalDate> anchor = atEnd ? wave.end() : Optional.of(wave.start());
        return anchor.map(day -> switch (unit) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case WORKING_DAYS -> plusWorkingDays(day, free);
        });
    }

    @Override
    public Optional<LocalDate> in(Optional<Wave> wave, Predicate<LocalDate> free) {
        return wave.flatMap(known -> in(known, free));
    }

    @Override
    public boolean countsBack() {
        return amount < 0;
    }

    @Override
    public boolean isAfter(When other) {
        return other instanceof Moment moment
                && atEnd == moment.atEnd
                && (unit == moment.unit || amount == 0 || moment.amount == 0)
                && amount > moment.amount;
    }

    /** As it is written in front matter and in a plan. */
    @Override
    public String toString() {
        String anchor = atEnd ? "end" : "start";
        if (amount == 0) {
            return anchor;
        }
        String name = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        int count = Math.abs(amount);
        return count + " " + (count == 1 ? name.substring(0, name.length() - 1) : name)
                + (amount < 0 ? " before " : " after ") + anchor;
    }

    private LocalDate plusWorkingDays(LocalDate from, Predicate<LocalDate> free) {
        LocalDate day = from;
        for (int left = Math.abs(amount); left > 0; ) {
            day = day.plusDays(Integer.signum(amount));
            if (!free.test(day)) {
                left--;
            }
        }
        return day;
    }
}
