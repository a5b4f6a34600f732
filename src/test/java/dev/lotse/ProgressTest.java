package dev.lotse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void each_piece_of_work_is_counted_when_it_is_done() {
        List<String> told = new ArrayList<>();
        Function<Integer, Integer> work = Progress.of("Making", 3, told::add).of(n -> n * n);
        assertEquals(List.of(1, 4), List.of(work.apply(1), work.apply(2)));
        assertEquals(List.of("Making, 1 of 3", "Making, 2 of 3"), told);
    }

    @Test
    void the_time_that_is_left_follows_from_the_time_that_was_spent_and_a_second_is_not_worth_a_word() {
        Progress progress = Progress.of("Making", 20, words -> {});
        assertEquals("Making, 5 of 20, 30 s left", progress.words(5, Duration.ofSeconds(10)));
        assertEquals("Making, 19 of 20", progress.words(19, Duration.ofSeconds(20)));
        assertEquals("Making, 20 of 20", progress.words(20, Duration.ofSeconds(20)));
    }
}
