package dev.lotse.read.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InterruptibleTest {
    @Test
    void a_text_that_is_given_up_burns_no_more_time() throws InterruptedException {
        Thread reader = new Thread(() -> Markdown.parse("a\n: b\n".repeat(300_000)));
        reader.setUncaughtExceptionHandler((thread, interrupted) -> {});
        reader.setDaemon(true);
        reader.start();
        reader.join(300);
        assertTrue(reader.isAlive(), "the text is one that takes long");
        reader.interrupt();
        reader.join(5_000);
        assertFalse(reader.isAlive());
    }
}
