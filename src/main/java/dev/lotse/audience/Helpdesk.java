package dev.lotse.audience;

import java.util.Optional;

/**
 * Where a department's people turn when something goes wrong.
 *
 * @param answersWithin how soon somebody answers, in words
 * @param tickets the address where tickets are opened
 * @param everybody whether who has not said yet which department they are in may turn there too
 */
public record Helpdesk(
        String id,
        Text name,
        Optional<Text> phone,
        Optional<String> email,
        Optional<Text> hours,
        Optional<Text> answersWithin,
        Optional<Tickets> tickets,
        boolean everybody) {}
