package dev.lotse.rollout;

import dev.lotse.audience.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rollout shall reach.
 *
 * @param amount what all shall reach together
 * @param own what a department shall reach, by its id
 * @param by the day it shall be reached
 * @param of what is measured where the program measures it itself, such as {@code pages}
 * @param actuals the values so far
 */
public record Goal(
        String id,
        Text name,
        Optional<Text> unit,
        Amount amount,
        Map<String, BigDecimal> own,
        Optional<LocalDate> by,
        Optional<String> of,
        List<Actual> actuals) {
    public Goal {
        own = Map.copyOf(own);
        actuals = List.copyOf(actuals);
    }

    /**
     * A number to be reached.
     *
     * @param percent whether it is a share of a hundred
     */
    public record Amount(BigDecimal value, boolean percent) {}

    /** What a department shall reach: its own number, or the share that all shall; nothing where nobody says. */
    public Optional<BigDecimal> of(String department) {
        return Optional.ofNullable(own.get(department))
                .or(() -> Optional.of(amount.value()).filter(value -> amount.percent()));
    }

    /** The newest value of a department up to a day. */
    public Optional<Actual> reached(String department, LocalDate day) {
        return actuals.stream()
                .filter(actual ->
                        actual.department().equals(department) && !actual.date().isAfter(day))
                .max(Comparator.comparing(Actual::date));
    }
}
