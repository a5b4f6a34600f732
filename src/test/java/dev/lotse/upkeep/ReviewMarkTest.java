package dev.lotse.upkeep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the day changes. */
class ReviewMarkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static String mark(String file) {
        return new String(ReviewMark.mark(file.getBytes(StandardCharsets.UTF_8), DAY), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reviewed: 2026-09-01 | reviewed: 2026-12-01",
                "reviewed:   \"2026-09-01\"   # by Anna | reviewed: 2026-12-01   # by Anna",
                "reviewed: | reviewed: 2026-12-01",
                "reviewed : '2026-09-01' | reviewed: 2026-12-01"
            })
    void a_day_that_is_there_is_replaced(String before, String after) {
        String rest =
                "title: Ü  # x\r\nnested:\r\n  reviewed: 2020-01-01\r\n%s\r\norder: 1\r\n---\r\nreviewed: 1\r\n---\r\n";
        assertEquals("---\r\n" + rest.formatted(after), mark("---\r\n" + rest.formatted(before)));
    }

    @Test
    void one_that_is_missing_comes_last_in_the_front_matter() {
        assertEquals("---\ntitle: A\nreviewed: 2026-12-01\n---\nText", mark("---\ntitle: A\n---\nText"));
        assertEquals("\uFEFF---\r\nreviewed: 2026-12-01\r\n---\r\n", mark("\uFEFF---\r\n---\r\n"));
        assertEquals("---\nreviewed: 2026-12-01\n---\n# A\n\n---\n", mark("# A\n\n---\n"));
    }

    @Test
    void what_is_no_utf_8_stays_what_it_is() {
        byte[] odd = {'-', '-', '-', '\n', 'a', ':', (byte) 0xFF, '\n', '-', '-', '-', '\n', (byte) 0xFE};
        byte[] marked = ReviewMark.mark(odd, DAY);
        assertArrayEquals(new byte[] {'-', '-', '-', '\n', (byte) 0xFE}, tail(marked, 5));
        assertEquals(odd.length + "reviewed: 2026-12-01\n".length(), marked.length);
    }

    private static byte[] tail(byte[] bytes, int length) {
        return java.util.Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nreviewed: 2026-01-01\nreviewed: 2026-01-02\n---\n",
                "---\n{title: A, reviewed: 2026-01-01}\n---\n",
                "---\ntitle: never ends\n",
            })
    void where_it_can_not_be_said_where_the_day_belongs_nothing_is_done(String file) {
        assertThrows(UnmarkableException.class, () -> mark(file));
    }
}
