package dev.lotse.output.publish;

import java.nio.file.Path;

/**
 * At the output folder's path stands something that no publication put there. It was left as it is; the message says
 * what it is and what to do.
 */
public final class ForeignFolderException extends Exception {
    private static final long serialVersionUID = 1L;

    ForeignFolderException(Path out, String whatItIs) {
        super(out + " " + whatItIs + ". The output folder is replaced as a whole by every build, so only one that a"
                + " build has made, or an empty one, is taken. Choose another output folder, or move this one away.");
    }
}
