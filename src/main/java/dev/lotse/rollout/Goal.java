package dev.lotse.rollout;

import dev.lotse.audience.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a rollout shall reach.
 *
 * @param goal the value to be reached; a share of a hundred where {@code percent}
 * @param by the day it shall be reached
 * @param of what is measured where the program measures it itself, such as {@code pages}
 * @param actuals the values so far
 */
public record Goal(
        String id,
        Text name,
        Optional<Text> unit,
        BigDecimal goal,
        boolean percent,
        Optional<LocalDate> by,
        Optional<String> of,
        List<Actual> actuals) {
    public Goal {
        actuals = List.copyOf(actuals);
    }

    /** The newest value of a department up to a day. */
    public Optional<Actual> reached(String department, LocalDate day) {
        return actuals.stream()
                .filter(actual ->
                        actual.department().equals(department) && !actual.date().isAfter(day))
                .max(Comparator.comparing(Actual::date));
    }
}
