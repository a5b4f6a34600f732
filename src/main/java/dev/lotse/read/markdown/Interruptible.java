package dev.lotse.read.markdown;

import java.util.concurrent.CancellationException;

/**
 * A text that can't be read any further once its thread is interrupted: libraries that know nothing of interrupts end
 * where they ask for the next character.
 */
final class Interruptible implements CharSequence {
    /** Characters between two looks; a power of two, less one. */
    private static final int SELDOM = 0xFFF;

    private final CharSequence text;
    private int asked;

    Interruptible(CharSequence text) {
        this.text = text;
    }

    @Override
    public int length() {
        return text.length();
    }

    /**
     * A character.
     *
     * @throws CancellationException where the thread is interrupted
     */
    @Override
    public char charAt(int index) {
        if ((++asked & SELDOM) == 0 && Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reading was given up");
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
