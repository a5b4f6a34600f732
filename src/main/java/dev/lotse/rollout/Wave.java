package dev.lotse.rollout;

import dev.lotse.audience.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Departments that move together.
 *
 * @param end the last day, where one is planned
 */
public record Wave(String id, Text name, LocalDate start, Optional<LocalDate> end) {}
