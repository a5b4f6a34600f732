package dev.lotse.serve;

/** Threads that keep no program alive, and whose stack is as deep as pages may be nested. */
final class Threads {
    /** Bytes; address space only, as long as nobody nests that deep. */
    private static final long STACK = 256L << 20;

    private Threads() {}

    /** A thread that is not started yet. */
    static Thread of(Runnable work, String name) {
        Thread thread = new Thread(Thread.currentThread().getThreadGroup(), work, name, STACK);
        thread.setDaemon(true);
        return thread;
    }
}
