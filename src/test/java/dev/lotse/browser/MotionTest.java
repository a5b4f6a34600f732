package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.lotse.kit.Thorough;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gets dizzy from what moves, sees nothing move. */
@InBrowser
@Thorough
class MotionTest {
    private static final String MOVING = """
            () => [...document.querySelectorAll('*')]
              .flatMap(element => ['', '::before', '::after', '::backdrop'].map(part => [element, part]))
              .filter(([element, part]) => {
                const style = getComputedStyle(element, part || null);
                return style.scrollBehavior === 'smooth' || style.animationName !== 'none'
                  || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0);
              })
              .map(([element, part]) => element.tagName + part)""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales/de/index.html",
                "sales/de/guides/index.html",
                "sales/de/guides/enrol-windows/index.html",
                "sales/de/404.html",
                "index.html#choose"
            })
    void who_wants_less_motion_gets_none(String address, Demo demo, Readers readers) {
        Page page = readers.window(Readers.desk().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(readers.serve(demo.sites(), "/") + address);
        assertEquals(List.of(), page.evaluate(MOVING));
    }
}
