package dev.lotse.edition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that is sent to a department.
 *
 * @param address of the page
 * @param medium by which it goes: {@code mail}, {@code poster}, {@code chat}, or another one of {@code rollout.yml}
 * @param name of the medium, as readers know it; empty where the file gives it none
 * @param day on which it goes, where that is planned
 * @param meant the day that the plan names, where it goes on another one because nobody works then
 * @param from who it is from
 */
public record Dispatch(
        String address,
        String medium,
        String name,
        Optional<LocalDate> day,
        Optional<LocalDate> meant,
        Optional<Portrait> from) {}
