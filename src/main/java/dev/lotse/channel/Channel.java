package dev.lotse.channel;

import dev.lotse.edition.Edition;
import dev.lotse.output.Output;
import java.util.stream.Stream;

/** A form that an edition takes: a web site, a mail, a poster. */
public interface Channel {
    /** Its name, {@code [a-z-]+}. */
    String id();

    /** The files of an edition in this form: listed now, and made when somebody wants them. What a maker knows of a page it has
     * asked that page itself, for that is how it is known what its file is made of. */
    Stream<Output> emit(Edition edition);
}
