package dev.lotse.diagnostic;

import java.util.Locale;

/**
 * How bad a mistake is: an error keeps everything from being published, a warning only where it is asked to
 * ({@code --strict}); a note is worth knowing and never does.
 */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
