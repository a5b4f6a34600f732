package dev.lotse.rollout;

import dev.lotse.audience.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of the whole project, such as the proof of concept, the rollout, the operation.
 *
 * @param end the last day, where one is planned
 */
public record Stage(String id, Text name, LocalDate start, Optional<LocalDate> end) {}
