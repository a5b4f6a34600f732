package dev.lotse.upkeep;

/** A page that can't be marked; the message says why, and what to do. */
public final class UnmarkableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnmarkableException(String message) {
        super(message);
    }
}
