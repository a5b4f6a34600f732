package dev.lotse.output.publish;

import java.nio.file.Path;

/** Another build holds the output folder, and it held it for longer than the caller would wait. Nothing was changed. */
public final class BusyException extends Exception {
    private static final long serialVersionUID = 1L;

    BusyException(Path out) {
        super("Another build is writing to " + out + " and has not finished. Try again when it is done.");
    }
}
