package dev.lotse.rollout;

import dev.lotse.audience.Text;
import dev.lotse.diagnostic.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rollout shall reach.
 *
 * @param goal the value to be reached; a share of a hundred where {@code percent}
 * @param by the day it shall be reached
 * @param of what is measured where the program measures it itself, such as {@code pages}
 * @param actual the file with the values so far, one line each: {@code date,department,value}
 */
public record Goal(
        String id,
        Text name,
        Optional<Text> unit,
        BigDecimal goal,
        boolean percent,
        Optional<LocalDate> by,
        Optional<String> of,
        Optional<String> actual,
        Position at) {}
