package dev.lotse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back from bytes is what was written. */
class PackingTest {
    private final Packing packing = new Packing();

    private sealed interface Shape {}

    private record Circle(int radius, String name) implements Shape {}

    private record Group(List<Shape> shapes, Map<String, Shape> named) implements Shape {}

    private <T> T again(T value) {
        Object read = packing.unpack(packing.pack(value), Object.class);
        assertEquals(value, read);
        @SuppressWarnings("unchecked") // equals it
        T same = (T) read;
        return same;
    }

    @Test
    void records_in_records_come_back() {
        Circle circle = new Circle(7, "Kreis");
        again(new Group(List.of(circle, new Group(List.of(), Map.of()), circle), Map.of("a", circle)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "Größe", "日本", "\uD83D\uDE00", "a\uD83D", "\u0000\u00FF\u0100\n"})
    void texts_come_back_in_any_script(String text) {
        again(List.of(text, text + "x", text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16383, 16384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void numbers_come_back(int number) {
        again(new Circle(number, ""));
    }

    @Test
    void days_and_the_like_come_back() {
        again(List.of(
                LocalDate.of(2026, 12, 1),
                LocalTime.of(7, 30),
                Period.ofMonths(3),
                Duration.ofMinutes(15),
                DayOfWeek.MONDAY,
                Optional.empty(),
                Optional.of("x"),
                OptionalInt.empty(),
                OptionalInt.of(-3),
                1L << 40,
                0.1,
                true,
                false));
    }

    @Test
    void maps_and_sets_keep_their_order() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        assertEquals(List.of("z", "a"), List.copyOf(again(map).keySet()));
        assertEquals(List.of("a", "b", "c"), List.copyOf(again(new TreeSet<>(List.of("c", "a", "b")))));
    }

    @Test
    void what_is_said_often_is_written_once() {
        int once = packing.pack(List.of(new Circle(1, "x".repeat(100)))).length;
        int thrice = packing.pack(List.of(
                        new Circle(1, "x".repeat(100)), new Circle(1, "x".repeat(100)), new Circle(1, "x".repeat(100))))
                .length;
        assertTrue(thrice < once + 20, once + " and " + thrice);
    }

    @Test
    void what_is_no_value_is_refused() {
        List<Object> list = List.of(new StringBuilder());
        assertThrows(IllegalArgumentException.class, () -> packing.pack(list));
    }
}
