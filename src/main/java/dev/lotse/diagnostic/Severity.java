package dev.lotse.diagnostic;

import java.util.Locale;

/** How bad a mistake is: an error keeps everything from being published, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
