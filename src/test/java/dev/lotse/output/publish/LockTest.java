package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    @TempDir
    Path temp;

    @Test
    void a_second_publication_is_refused_while_the_first_is_open() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        try (Publication first = site.open()) {
            BusyException e = assertThrows(BusyException.class, site::open);
            assertTrue(e.toString().contains("Another build is writing to "), e.toString());
            TestSite.write(first, "one");
            first.publish();
        }
        site.publish("two");
        assertEquals("two", site.word());
    }

    @Test
    void a_second_publication_waits_says_so_once_and_then_sees_what_the_first_published() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        List<String> notices = new ArrayList<>();
        Publication first = site.open();
        Thread closing = new Thread(() -> {
            try (first) {
                TestSite.write(first, "one");
                Thread.sleep(300);
                first.publish();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        closing.start();
        try (Publication second = Publication.open(site.out(), Duration.ofSeconds(20), notices::add)) {
            assertTrue(second.keep("sites"));
            second.publish();
        }
        closing.join();
        assertEquals(1, notices.size());
        assertTrue(notices.get(0).contains("waiting for it to finish"), notices.get(0));
        assertEquals("one", site.word());
        assertEquals(1, site.generations().size());
    }

    @Test
    void another_process_holds_the_lock_until_it_is_done() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        Process child = site.child("hold");
        try (BufferedReader reader = child.inputReader()) {
            assertEquals("held", reader.readLine());
            assertThrows(BusyException.class, site::open);
            assertThrows(BusyException.class, () -> Publication.open(site.out(), Duration.ofMillis(120), notice -> {}));
            child.getOutputStream().close();
            assertEquals(0, child.waitFor());
        } finally {
            child.destroyForcibly();
        }
        site.publish("one");
        assertEquals("one", site.word());
    }

    @Test
    void a_refused_attempt_in_this_process_does_not_free_the_lock_for_other_processes() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        try (Publication first = site.open()) {
            assertThrows(BusyException.class, site::open);
            Process child = site.child("try");
            assertEquals(7, child.waitFor());
        }
    }

    @Test
    void different_output_folders_do_not_wait_for_each_other() throws Exception {
        try (Publication a = TestSite.at(temp.resolve("a")).open();
                Publication b = TestSite.at(temp.resolve("b")).open()) {
            TestSite.write(a, "one");
            TestSite.write(b, "two");
            a.publish();
            b.publish();
        }
        assertEquals("one", TestSite.word(temp.resolve("a")));
        assertEquals("two", TestSite.word(temp.resolve("b")));
    }
}
