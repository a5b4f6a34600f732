package dev.lotse.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What has been reached of a target.
 *
 * @param department its id
 * @param value the whole value on that day, not what was added
 */
public record Actual(LocalDate date, String department, BigDecimal value) {}
