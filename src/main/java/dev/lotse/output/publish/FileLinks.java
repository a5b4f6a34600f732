package dev.lotse.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The links that the file system can make. Both methods throw an IOException or UnsupportedOperationException if not. */
interface FileLinks {
    FileLinks SYSTEM = new FileLinks() {
        @Override
        public void symbolic(Path link, Path target) throws IOException {
            Files.createSymbolicLink(link, target);
        }

        @Override
        public void hard(Path link, Path existing) throws IOException {
            Files.createLink(link, existing);
        }
    };

    /** Makes {@code link} lead to {@code target}, which is kept as it is written. */
    void symbolic(Path link, Path target) throws IOException;

    /** Gives the file {@code existing} the second name {@code link}. */
    void hard(Path link, Path existing) throws IOException;
}
