package dev.lotse.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Its tests read the demo in Chromium: they may ask for a {@link Demo} and for {@link Readers}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({DemoBuilt.class, Chromium.class})
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@interface InBrowser {}
