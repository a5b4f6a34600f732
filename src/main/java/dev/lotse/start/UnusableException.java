package dev.lotse.start;

/** Something can't be begun as it was asked for: the message says what is wrong, and what to do. Nothing is written. */
public final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
        super(message);
    }
}
