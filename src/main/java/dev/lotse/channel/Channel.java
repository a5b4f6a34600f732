package dev.lotse.channel;

import dev.lotse.edition.Edition;
import dev.lotse.output.Output;
import java.util.stream.Stream;

/** A form that an edition takes: a web site, a mail, a poster. */
public interface Channel {
    /** Its name, {@code [a-z-]+}. */
    String id();

    /** The files of an edition in this form, made one after the other as the stream is read. */
    Stream<Output> emit(Edition edition);
}
